package org.reliance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What someone reads who starts the program the wrong way. */
class StartIT {

    @Test
    void helpNamesEveryOption() throws Exception {
        Answer answer = run("--help");
        assertThat(answer.lines()).anyMatch(line -> line.startsWith("usage: bin/run"));
        assertThat(String.join("\n", answer.lines())).contains("--port", "--data", "--dev");
        assertThat(answer.status()).isZero();
    }

    @Test
    void takenPortIsOneLineWithACure() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertOneLine(run("--port", String.valueOf(other.getLocalPort())), "is taken");
        }
    }

    @Test
    void portThatIsNoneIsOneLine() throws Exception {
        assertOneLine(run("--port", "banana"), "not 'banana'");
        assertOneLine(run("--port", "65536"), "not '65536'");
        assertOneLine(run("--port"), "--port needs a number");
    }

    @Test
    void missingDataDirectoryIsOneLine(@TempDir Path empty) throws Exception {
        assertOneLine(run("--data", empty.resolve("nowhere").toString()), "There is no directory");
        assertOneLine(run("--data"), "There is no directory");
    }

    @Test
    void directoryWithoutADescriptorIsOneLine(@TempDir Path empty) throws Exception {
        assertOneLine(run("--data", empty.toString()), "no datapackage.json");
    }

    @Test
    void unknownOptionIsOneLine() throws Exception {
        assertOneLine(run("--banana"), "does not know '--banana'");
    }

    @Test
    void everyFlawOfTheDataIsALineOfItsOwn(@TempDir Path copy) throws Exception {
        try (Stream<Path> tables = Files.list(Path.of("data"))) {
            for (Path table : tables.toList()) {
                Files.copy(table, copy.resolve(table.getFileName()));
            }
        }
        Files.writeString(copy.resolve("events.csv"), "banana\n", StandardOpenOption.APPEND);
        Files.writeString(copy.resolve("reports.csv"), "banana\n", StandardOpenOption.APPEND);
        Answer answer = answer(Program.command("--reliance.data=" + copy));
        assertThat(answer.lines())
                .allMatch(line -> line.matches("reliance: .+|[a-z_]+\\.csv:\\d+:\\d+ .+"))
                .anyMatch(line -> line.startsWith("events.csv:"))
                .anyMatch(line -> line.startsWith("reports.csv:"));
        assertThat(answer.status()).isNotZero();
    }

    private record Answer(int status, List<String> lines) {}

    private static void assertOneLine(Answer answer, String words) {
        assertThat(answer.lines()).singleElement().asString().contains(words);
        assertThat(answer.status()).isNotZero();
    }

    private static Answer run(String... options) throws IOException, InterruptedException {
        return answer(Stream.concat(Stream.of("bin/run"), Stream.of(options)).toList());
    }

    private static Answer answer(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (Stream<String> lines = process.inputReader().lines()) {
            List<String> said = lines.toList();
            return new Answer(process.waitFor(), said);
        }
    }
}
