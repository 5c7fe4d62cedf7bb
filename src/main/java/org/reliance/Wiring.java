package org.reliance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.render.CsvWriter;
import org.reliance.render.JsonWriter;
import org.reliance.render.PdfWriter;
import org.reliance.render.PngWriter;
import org.reliance.render.PptxWriter;
import org.reliance.render.SvgWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands each room what it needs from outside. */
@Configuration
class Wiring {

    /** Each needs an engine of its own, some 40 MB; more would not be faster on the machines this runs on. */
    private static final int PICTURES_AT_ONCE = 2;

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    @Bean
    SvgWriter svgWriter() {
        return SvgWriter.of(PICTURES_AT_ONCE);
    }

    @Bean
    PngWriter pngWriter(SvgWriter svg) {
        return PngWriter.of(svg);
    }

    @Bean
    PdfWriter pdfWriter(SvgWriter svg) {
        return PdfWriter.of(svg);
    }

    @Bean
    PptxWriter pptxWriter() {
        return PptxWriter.of();
    }

    @Bean
    CsvWriter csvWriter() {
        return new CsvWriter();
    }

    @Bean
    JsonWriter jsonWriter() {
        return new JsonWriter();
    }

    /**
     * The data, watched as long as the program runs.
     *
     * @param directory a data package; empty for the one inside the jar
     */
    @Bean
    LiveData liveData(@Value("${reliance.data:}") String directory) {
        return directory.isBlank() ? LiveData.bundled() : LiveData.in(Path.of(directory));
    }

    @Bean
    CurrentEdition currentEdition(LiveData data) {
        return data.current();
    }
}
