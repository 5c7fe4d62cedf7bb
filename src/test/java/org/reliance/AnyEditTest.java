package org.reliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.dashboard.Dashboard;

/** Whatever somebody does to the tables that say what is shown, it is a flaw, or every figure can still be shown. */
class AnyEditTest {

    private static final List<String> TABLES = List.of(
            "models",
            "model_levers",
            "levers",
            "lever_choices",
            "figures",
            "figure_results",
            "figure_indicators",
            "figure_reference",
            "claims",
            "claim_cases",
            "claim_levers",
            "presets",
            "preset_levers",
            "reference_series",
            "reference_values",
            "indicators",
            "observations");
    private static final int EDITS = 12;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void isAFlawOrCanBeShown(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < EDITS; i++) {
            copy();
            String edit = edit(random);
            assertThatCode(this::show).as(edit).doesNotThrowAnyException();
        }
    }

    private void show() {
        PreparedData prepared = PreparedData.of(DataPackageReader.read(directory));
        assertThat(prepared.flaws().isEmpty()).isEqualTo(prepared.edition().isPresent());
        prepared.edition().ifPresent(edition -> {
            Dashboard dashboard = new Dashboard(new CurrentEdition(edition), Clock.systemUTC());
            for (FigureDefinition figure : edition.catalogue().figures().list()) {
                assertThat(dashboard.answer(figure.id(), Map.of()).figure().title())
                        .isNotBlank();
            }
        });
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path file : files.toList()) {
                Files.write(directory.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    /** Takes rows out, or gives a cell what stands elsewhere in its column. */
    private String edit(Random random) throws IOException {
        Path table = directory.resolve(TABLES.get(random.nextInt(TABLES.size())) + ".csv");
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(table)) {
            csv.forEach(row -> rows.add(new ArrayList<>(row.getFields())));
        }
        int row = 1 + random.nextInt(rows.size() - 1);
        String what;
        if (random.nextInt(3) == 0) {
            String owner = rows.get(row).get(1);
            rows.subList(1, rows.size()).removeIf(other -> other.get(1).equals(owner));
            what = table.getFileName() + " without the rows of " + owner;
        } else {
            int column = 1 + random.nextInt(rows.getFirst().size() - 1);
            String other = rows.get(1 + random.nextInt(rows.size() - 1)).get(column);
            what = "%s:%d %s: %s"
                    .formatted(table.getFileName(), row + 1, rows.getFirst().get(column), other);
            rows.get(row).set(column, other);
        }
        try (CsvWriter csv = CsvWriter.builder().build(table)) {
            rows.forEach(csv::writeRecord);
        }
        return what;
    }
}
