package org.reliance;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.DataPackage;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.dashboard.Hindsight;
import org.reliance.render.CitationWriter;
import org.reliance.render.CsvWriter;
import org.reliance.render.FigureArchive;
import org.reliance.render.JsonWriter;
import org.reliance.render.LiveFigure;
import org.reliance.render.MemoryBudget;
import org.reliance.render.PdfWriter;
import org.reliance.render.PngWriter;
import org.reliance.render.PptxWriter;
import org.reliance.render.SvgWriter;
import org.reliance.render.TablePackageWriter;
import org.reliance.render.TemplateFolder;
import org.reliance.render.XlsxWriter;
import org.reliance.scratch.ScratchFolder;
import org.reliance.server.OpenPages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.context.WebServerPortFileWriter;
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

    /**
     * Says in a file at which port the server answers, once it does: whoever starts the program can then tell its answers
     * from those of another program at the same port.
     */
    @Bean
    @ConditionalOnProperty("reliance.port-file")
    WebServerPortFileWriter portFile(@Value("${reliance.port-file}") File file) {
        return new WebServerPortFileWriter(file);
    }

    /**
     * Pages in browsers, as many as there is memory for.
     *
     * @param most how many may be open; empty for as many as the heap has room for
     * @param idle how long a reader has to have done nothing before the page may make room
     */
    @Bean
    OpenPages openPages(
            @Value("${reliance.pages.most}") Optional<Integer> most, @Value("${reliance.pages.idle}") Duration idle) {
        return new OpenPages(
                most.orElseGet(() -> OpenPages.mostFor(Runtime.getRuntime().maxMemory())), idle, System::nanoTime);
    }

    /** Temporary files; those of runs that were ended without a chance to clean up are removed. */
    @Bean
    ScratchFolder scratchFolder() {
        ScratchFolder scratch = ScratchFolder.ofThisProcess();
        scratch.cleanUp();
        return scratch;
    }

    /** The container keeps its own temporary files with the others. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerFolders(ScratchFolder scratch) {
        return factory -> {
            try {
                factory.setBaseDirectory(scratch.folder("container").toFile());
                factory.setDocumentRoot(scratch.folder("documents").toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Bean
    SvgWriter svgWriter(MeterRegistry registry) {
        Timer drawing = Timer.builder("reliance.drawing")
                .description("Time that the chart script took to draw a picture")
                .serviceLevelObjectives(Duration.ofMillis(20), Duration.ofMillis(100), Duration.ofMillis(500))
                .register(registry);
        return SvgWriter.of(PICTURES_AT_ONCE, drawing::record);
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
    PptxWriter pptxWriter(TemplateFolder templates) {
        return PptxWriter.of(templates);
    }

    /** The organisation's slide template lies beside the data. */
    @Bean
    TemplateFolder templateFolder(@Value("${reliance.data:}") String directory) {
        return directory.isBlank() ? TemplateFolder.none() : TemplateFolder.in(Path.of(directory));
    }

    @Bean
    MemoryBudget memoryBudget() {
        return MemoryBudget.ofHeap();
    }

    @Bean
    FigureArchive figureArchive(MemoryBudget memory) {
        return FigureArchive.of(memory);
    }

    @Bean
    XlsxWriter xlsxWriter(Hindsight hindsight) {
        return XlsxWriter.of(figure -> hindsight
                .calculation(figure)
                .map(calculation -> new LiveFigure(calculation.figure(), calculation.workings())));
    }

    @Bean
    TablePackageWriter tablePackageWriter(Hindsight hindsight) {
        return new TablePackageWriter(
                figure -> hindsight.source(figure).map(DataPackage::licences).orElse(List.of()));
    }

    @Bean
    CitationWriter bibTeXWriter() {
        return CitationWriter.bibTeX();
    }

    @Bean
    CitationWriter risWriter() {
        return CitationWriter.ris();
    }

    @Bean
    CitationWriter cslJsonWriter() {
        return CitationWriter.cslJson();
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
    LiveData liveData(@Value("${reliance.data:}") String directory, EditionFolder past) {
        return directory.isBlank() ? LiveData.bundled(past) : LiveData.in(Path.of(directory), past);
    }

    /**
     * Older versions of the data, so that an address of last year can be told what has changed.
     *
     * @param directory of the server's own; empty to keep none
     */
    @Bean
    EditionFolder editionFolder(@Value("${reliance.editions}") String directory) {
        return directory.isBlank() ? EditionFolder.none() : EditionFolder.in(Path.of(directory));
    }

    @Bean
    CurrentEdition currentEdition(LiveData data) {
        return data.current();
    }
}
