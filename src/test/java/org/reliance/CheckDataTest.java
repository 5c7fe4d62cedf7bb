package org.reliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What someone reads who has a package checked. */
class CheckDataTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int check(String... arguments) {
        return CheckData.run(List.of(arguments), print(out), print(errors));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private static List<String> lines(ByteArrayOutputStream from) {
        return from.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void aSoundPackageIsToldInOneLine() {
        assertThat(check("data")).isZero();
        assertThat(lines(out)).singleElement().asString().matches("\\d\\d tables, \\d{4} rows: no flaws");
        assertThat(lines(errors)).isEmpty();
    }

    @Test
    void everyFlawIsALineWithItsPlace(@TempDir Path copy) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Files.writeString(copy.resolve("models.csv"), "alchemy,Alchemy,What if?,9\n", StandardOpenOption.APPEND);
        assertThat(check(copy.toString())).isEqualTo(CheckData.FLAWED);
        assertThat(lines(out))
                .singleElement()
                .asString()
                .matches("models\\.csv:\\d+:1 id: there are no equations for a model 'alchemy'; take one of .+");

        Files.writeString(copy.resolve("events.csv"), "banana\n", StandardOpenOption.APPEND);
        Files.writeString(copy.resolve("reports.csv"), "banana\n", StandardOpenOption.APPEND);
        out.reset();
        assertThat(check(copy.toString())).isEqualTo(CheckData.FLAWED);
        assertThat(lines(out))
                .hasSize(2)
                .allMatch(line -> line.matches("[a-z_]+\\.csv:\\d+:\\d+ .+; .+"))
                .isSorted();
    }

    @Test
    void aDirectoryThatIsNotThereIsAFlaw() {
        assertThat(check("nowhere")).isEqualTo(CheckData.FLAWED);
        assertThat(lines(out))
                .containsExactly(
                        "nowhere:1:1 there is no such directory;" + " name a directory with a datapackage.json in it");
    }

    @Test
    void withoutADirectoryItSaysHowItIsUsed() {
        assertThat(check()).isEqualTo(CheckData.MISUSED);
        assertThat(check("one", "two")).isEqualTo(CheckData.MISUSED);
        assertThat(lines(errors)).containsOnly("usage: check-data DIR");
        assertThat(lines(out)).isEmpty();
    }
}
