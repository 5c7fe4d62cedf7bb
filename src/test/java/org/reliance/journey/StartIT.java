package org.reliance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What someone reads who starts the program the wrong way. */
class StartIT {

    private static final int USUAL_PORT = 8080;
    private static final Pattern ANSWERS =
            Pattern.compile("Reliance answers at (?<address>http://localhost:(?<port>\\d+)) .*");

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
    void withoutAPortItTakesTheNextFreeOneAndSaysSo() throws Exception {
        assumeTrue(jarIsFresh(), "bin/run would first build the jar that these journeys run on");
        ServerSocket other = takeUsualPort();
        Process process =
                new ProcessBuilder("bin/run").redirectErrorStream(true).start();
        try (Stream<String> lines = process.inputReader().lines()) {
            List<String> said = new ArrayList<>();
            Matcher answers = lines.peek(said::add)
                    .map(ANSWERS::matcher)
                    .filter(Matcher::matches)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("bin/run ended: " + said));
            assertThat(Integer.parseInt(answers.group("port"))).isGreaterThan(USUAL_PORT);
            assertThat(said)
                    .contains("Port 8080 is taken, so Reliance uses %s; --port chooses another."
                            .formatted(answers.group("port")));
            assertThat(status(URI.create(answers.group("address")))).isEqualTo(200);
        } finally {
            process.destroy();
            process.waitFor();
            other.close();
        }
    }

    /** Listens on it, unless another program does already: to the program that looks for a port it is all the same. */
    private static ServerSocket takeUsualPort() throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), USUAL_PORT));
        } catch (BindException taken) {
            socket.close();
        }
        return socket;
    }

    private static boolean jarIsFresh() throws Exception {
        return answer(List.of("bash", "-c", "source bin/toolchain.sh && jar_is_fresh"))
                        .status()
                == 0;
    }

    private static int status(URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
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

    @Test
    void checkingDataSaysHowItIsUsed() throws Exception {
        Answer help = answer(List.of("bin/check-data", "--help"));
        assertThat(help.lines()).anyMatch(line -> line.startsWith("usage: bin/check-data DIR"));
        assertThat(help.status()).isZero();
        Answer misused = answer(List.of("bin/check-data"));
        assertThat(misused.lines()).singleElement().asString().contains("needs a directory");
        assertThat(misused.status()).isEqualTo(2);
    }

    @Test
    void dataAreCheckedWithoutAServer(@TempDir Path empty) throws Exception {
        Answer sound = answer(Program.command("check-data", "data"));
        assertThat(sound.lines()).singleElement().asString().contains("no flaws");
        assertThat(sound.status()).isZero();
        Answer flawed = answer(Program.command("check-data", empty.toString()));
        assertThat(flawed.lines()).singleElement().asString().startsWith("datapackage.json:1:1 the file is missing");
        assertThat(flawed.status()).isEqualTo(1);
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
