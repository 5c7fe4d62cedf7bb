package org.reliance.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.reliance.dashboard.Desk;
import org.reliance.figure.Figure;

/** Writes workbooks of every sample and of every what-if into a folder, to be looked at. */
final class ExampleBooks {

    private ExampleBooks() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Picture picture = Picture.SLIDE.withSite("https://reliance.example");
        for (Map.Entry<String, Figure> sample : Samples.all().entrySet()) {
            Files.write(
                    folder.resolve(sample.getKey() + ".xlsx"),
                    Studio.bytes(XlsxWriter.of(_ -> Optional.empty()), sample.getValue(), picture));
        }
        for (String figure : Desk.whatIfs().toList()) {
            var calculation =
                    Desk.DASHBOARD.calculation(Desk.query(figure, Map.of())).orElseThrow();
            Files.write(
                    folder.resolve("live-" + figure + ".xlsx"),
                    Studio.workbook(calculation.figure(), calculation.workings()));
        }
    }
}
