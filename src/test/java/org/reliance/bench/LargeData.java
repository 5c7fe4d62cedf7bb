package org.reliance.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.catalogue.file.Intake;
import org.reliance.catalogue.file.LargePackage;
import org.reliance.journey.Chromium;
import org.reliance.journey.Program;

/**
 * The project's own package beside one with a hundred thousand observations more: how long it takes to load, to search
 * and to answer a page or a list. Each line gives the median on the clock and, in brackets, the processor time of one
 * answer, which other programs on the machine lengthen less.
 */
final class LargeData {

    private static final int OBSERVATIONS = 100_000;

    private static final List<String> LISTS = List.of(
            "/api/v1/search?q=g",
            "/api/v1/search?q=gas+price+2019",
            "/api/v1/search?q=generated",
            "/api/v1/reports",
            "/api/v1/observations",
            "/api/v1/observations?report=sivitsky-2019&q=gas",
            "/api/v1/events",
            "/api/v1/disagreements",
            "/api/v1/figures/gas-price.json",
            "/api/v1/figures/gas-price.svg",
            "/api/v1/observations.csv",
            "/api/v1/data-package.zip");

    private static final List<String> PAGES = List.of(
            "/",
            "/figures/gas-price",
            "/figures/subsidy-share",
            "/reports/sivitsky-2019",
            "/disagreements",
            "/timeline",
            "/search?q=gas");

    private final HttpClient client = HttpClient.newHttpClient();

    /** What one answer takes, in milliseconds. */
    private record Timing(double clock, double processor) {

        static Timing of(ProcessHandle process, int times, Runnable answer) {
            long[] took = new long[times];
            long before = processor(process);
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                answer.run();
                took[i] = System.nanoTime() - start;
            }
            double used = (processor(process) - before) / 1e6 / times;
            Arrays.sort(took);
            return new Timing(took[times / 2] / 1e6, used);
        }

        private static long processor(ProcessHandle process) {
            return process.info().totalCpuDuration().orElseThrow().toNanos();
        }

        @Override
        public String toString() {
            return "%8.0f ms (%5.0f)".formatted(clock, processor);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path large = Files.createTempDirectory("large-package");
        try {
            LargePackage.write(Path.of("data"), large, OBSERVATIONS);
            System.out.printf("%-50s %20s %20s%n", "clock (processor)", "own package", OBSERVATIONS + " more");
            load(Path.of("data"), large);
            new LargeData().answers(Path.of("data"), large);
        } finally {
            delete(large);
        }
    }

    private static void load(Path own, Path large) {
        Timing first = Timing.of(ProcessHandle.current(), 1, () -> read(large));
        print("load, first in a fresh program", "", first.toString());
        print("load, warm", timing(10, () -> read(own)), timing(10, () -> read(large)));
    }

    private static String timing(int times, Runnable answer) {
        return Timing.of(ProcessHandle.current(), times, answer).toString();
    }

    private static void read(Path directory) {
        Intake intake = DataPackageReader.read(directory);
        if (intake.catalogue().isEmpty()) {
            throw new IllegalArgumentException(intake.flaws().getFirst().toString());
        }
    }

    private void answers(Path own, Path large) {
        try (Program small = Program.start("--reliance.data=" + own);
                Program big = Program.start("--reliance.data=" + large);
                Chromium chromium = Chromium.start()) {
            for (String address : LISTS) {
                print(address, ask(small, address), ask(big, address));
            }
            for (String address : PAGES) {
                print(address, open(chromium.browser(), small, address), open(chromium.browser(), big, address));
            }
        }
    }

    /** The middle of ten answers, after some that the compiler learns from. */
    private String ask(Program program, String address) {
        Runnable question = () -> get(program.address().resolve(address));
        Timing.of(program.process().toHandle(), 5, question);
        return Timing.of(program.process().toHandle(), 10, question).toString();
    }

    private void get(URI address) {
        try {
            int status = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException(address + " answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** From the click to the page that can be read, with its picture where it has one. */
    private static String open(Browser browser, Program program, String address) {
        Runnable visit = () -> {
            try (Page page = browser.newPage()) {
                page.navigate(program.address() + address);
                page.locator("main h1").first().waitFor();
                if (address.startsWith("/figures/")) {
                    page.locator("reliance-chart svg, reliance-chart canvas")
                            .first()
                            .waitFor();
                }
                page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            }
        };
        Timing.of(program.process().toHandle(), 2, visit);
        return Timing.of(program.process().toHandle(), 5, visit).toString();
    }

    private static void print(String name, String own, String large) {
        System.out.printf("%-50s %20s %20s%n", name, own, large);
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
