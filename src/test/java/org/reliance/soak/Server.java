package org.reliance.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The production jar in a process of its own, on a free port of the loopback address, with a copy of the data and a
 * temporary folder of its own.
 *
 * @param process the server
 * @param address of its pages
 * @param folder with {@code data}, {@code tmp} and {@code server.log}
 */
record Server(Process process, URI address, Path folder) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int KILOBYTES_OF_A_MEGABYTE = 1024;

    /**
     * What the server takes at one moment, after a full collection of its heap.
     *
     * @param heap in megabytes
     * @param files that lie in its temporary folder
     * @param log lines that it has written
     */
    record Use(double heap, long descriptors, long threads, long files, long log) {}

    /**
     * Starts the jar.
     *
     * @param heap as {@code -Xmx} takes it
     * @param folder that is there for this alone
     */
    static Server start(String heap, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("tmp"));
        copy(Path.of("data"), folder.resolve("data"));
        Path port = folder.resolve("port");
        Process process = new ProcessBuilder(
                        tool("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xmx" + heap,
                        "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                        "-Dreliance.editions=" + folder.resolve("editions"),
                        "-Dreliance.data=" + folder.resolve("data"),
                        "-Dreliance.port-file=" + port,
                        "-Dserver.port=0",
                        "-jar",
                        System.getProperty("reliance.jar", "target/reliance.jar"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Instant deadline = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            if (Files.exists(port) && Files.size(port) > 0) {
                return new Server(
                        process,
                        URI.create("http://127.0.0.1:" + Files.readString(port).strip()),
                        folder);
            }
            Thread.sleep(200);
        }
        process.destroyForcibly();
        throw new IOException("the server does not start: see " + folder.resolve("server.log"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Use use() {
        try {
            ask("GC.run");
            ask("GC.run");
            Path own = Path.of("/proc", Long.toString(process.pid()));
            return new Use(
                    megabytes(ask("GC.heap_info")),
                    count(own.resolve("fd")),
                    count(own.resolve("task")),
                    count(folder.resolve("tmp")),
                    lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double megabytes(String heap) {
        return USED.matcher(heap)
                        .results()
                        .findFirst()
                        .map(MatchResult::group)
                        .map(used -> Double.parseDouble(used.replaceAll("\\D", "")))
                        .orElseThrow(() -> new IllegalStateException("jcmd names no used heap: " + heap))
                / KILOBYTES_OF_A_MEGABYTE;
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.count();
        }
    }

    private long lines() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("server.log"), StandardCharsets.ISO_8859_1)) {
            return lines.count();
        }
    }

    private String ask(String question) throws IOException {
        Process jcmd = new ProcessBuilder(List.of(tool("jcmd"), Long.toString(process.pid()), question))
                .redirectErrorStream(true)
                .start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /**
     * Asks the server to end, as an operator does.
     *
     * @param grace how long it may take
     * @return its exit status; none when it had to be killed
     */
    OptionalInt end(Duration grace) throws InterruptedException {
        process.destroy();
        if (process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
            return OptionalInt.of(process.exitValue());
        }
        process.destroyForcibly();
        return OptionalInt.empty();
    }
}
