package org.reliance.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The production jar as its users run it, in a process of its own on a free port of the loopback address. The system
 * property {@code reliance.jar} names the jar; what the process writes goes to {@code target/journeys/program.log}.
 */
public record Program(Process process, URI address) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path LOG = Path.of("target", "journeys", "program.log");

    /** Starts the program with these arguments besides the port; answers when its first page does. */
    public static Program start(String... arguments) {
        try {
            int port = findFreePort();
            Program program = new Program(launch(port, arguments), URI.create("http://localhost:" + port));
            program.awaitFirstPage();
            return program;
        } catch (IOException flaw) {
            throw new UncheckedIOException("the program cannot be started", flaw);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the program was starting", stop);
        }
    }

    /** The command that starts the jar with these arguments, on the JDK that runs the tests. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                System.getProperty("reliance.jar", "target/reliance.jar")));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }

    private static Process launch(int port, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(command(arguments));
        command.add("--server.port=" + port);
        Files.createDirectories(LOG.getParent());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
    }

    private static int findFreePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitFirstPage() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("the program did not start:\n" + Files.readString(LOG));
            }
            Thread.sleep(100);
        }
    }

    private boolean answers() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends the process as Ctrl-C would, by force when it does not end by itself. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
