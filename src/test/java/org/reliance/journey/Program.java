package org.reliance.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The production jar as its users run it, in a process of its own on a free port of the loopback address, with nothing
 * of the machine's state but what lies in {@code target/journeys}. The system property {@code reliance.jar} names the jar;
 * what the process writes goes to {@code target/journeys/program-N.log}, with a number for each program of a run.
 */
public record Program(Process process, URI address) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path FOLDER = Path.of("target", "journeys");
    private static final AtomicInteger STARTED = new AtomicInteger();

    /** Starts the program with these arguments besides the port; answers when its first page does. */
    public static Program start(String... arguments) {
        try {
            Files.createDirectories(FOLDER);
            int number = STARTED.incrementAndGet();
            Path log = FOLDER.resolve("program-" + number + ".log");
            Path portFile = FOLDER.resolve("program-" + number + ".port");
            Files.deleteIfExists(portFile);
            Process process = launch(log, portFile, arguments);
            return new Program(process, awaitFirstPage(process, log, portFile));
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
                "-Dreliance.editions=" + FOLDER.resolve("editions"),
                "-jar",
                System.getProperty("reliance.jar", "target/reliance.jar")));
        command.addAll(List.of(arguments));
        return List.copyOf(command);
    }

    private static Process launch(Path log, Path portFile, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(command(arguments));
        command.add("--server.port=0");
        command.add("--reliance.port-file=" + portFile);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static URI awaitFirstPage(Process process, Path log, Path portFile)
            throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            Optional<URI> address = findAddress(portFile);
            if (address.isPresent() && answers(address.get())) {
                return address.get();
            }
            Thread.sleep(100);
        }
        end(process);
        throw new IllegalStateException("the program did not start:\n" + Files.readString(log));
    }

    /** The port was free when the program took it: no other can have it. */
    private static Optional<URI> findAddress(Path portFile) throws IOException {
        return Files.exists(portFile) && Files.size(portFile) > 0
                ? Optional.of(URI.create("http://localhost:" + Files.readString(portFile)))
                : Optional.empty();
    }

    private static boolean answers(URI address) throws InterruptedException {
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
        end(process);
    }

    private static void end(Process process) {
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
