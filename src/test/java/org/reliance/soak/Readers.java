package org.reliance.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import org.reliance.bench.PageClient;

/**
 * The readers of an ordinary day, and the editor of the data: they read pages and lists, take files away, search, move a
 * lever, and correct a value now and then.
 */
final class Readers {

    private static final List<String> FIGURES = List.of(
            "oil-tax-loss",
            "gas-price",
            "support",
            "subsidy-share",
            "loans",
            "economy",
            "military",
            "integration",
            "politics");

    private static final List<String> WORDS =
            List.of("loan", "tax", "subsidy", "price", "union", "debt", "duty", "base");

    private static final List<String> FORMATS = List.of("svg", "csv", "json", "xlsx", "pptx", "pdf", "png");

    private static final List<String> PAGES = List.of(
            "/", "/figures/oil-tax-loss", "/reports", "/disagreements", "/timeline", "/search?q=gas", "/health");

    private static final List<String> LISTS = List.of(
            "/api/v1/figures", "/api/v1/observations?limit=50", "/api/v1/events", "/api/v1/claims", "/v3/api-docs");

    private static final int READERS = 3;

    private final Random random;

    /** @param seed by which the readers choose */
    Readers(long seed) {
        this.random = new Random(seed);
    }

    /** One figure after the other, from the start again at the end. */
    static String figure(int number) {
        return FIGURES.get(number % FIGURES.size());
    }

    static String word(int number) {
        return WORDS.get(number % WORDS.size());
    }

    /** Reads and edits until the phase is over. */
    void run(Traffic traffic, Path data) throws InterruptedException {
        traffic.together(READERS + 2, new Traffic.Work() {
            private int started;

            @Override
            public void run() throws IOException, InterruptedException {
                switch (next()) {
                    case 1 -> edit(traffic, data);
                    case 2 -> move(traffic);
                    default -> read(traffic);
                }
            }

            private synchronized int next() {
                return ++started;
            }
        });
    }

    private void read(Traffic traffic) throws IOException, InterruptedException {
        while (!traffic.isOver()) {
            traffic.get(any(PAGES));
            traffic.get(any(LISTS));
            traffic.get("/api/v1/figures/" + any(FIGURES) + "." + any(FORMATS));
            traffic.get("/embed/" + any(FIGURES));
            pause(300);
        }
    }

    /** Opens a page, tries some prices, closes it. */
    private void move(Traffic traffic) throws InterruptedException {
        while (!traffic.isOver()) {
            switch (PageClient.at(traffic.server()).open("figures/oil-tax-loss")) {
                case PageClient.Page page -> {
                    for (int move = 0; move < 5 && !traffic.isOver() && !page.isGone(); move++) {
                        page.moveLever("Price of Urals crude", 40 + random.nextInt(60));
                        traffic.note("lever moved");
                        pause(300);
                    }
                    page.close();
                }
                case PageClient.Refusal refusal -> {
                    traffic.note(refusal.status(), "a what-if page");
                    pause(1000);
                }
            }
        }
    }

    /** Takes a title back and forth; each fourth edit cannot be read. */
    private void edit(Traffic traffic, Path data) throws IOException, InterruptedException {
        Path file = data.resolve("figures.csv");
        String original = Files.readString(file);
        for (int edit = 1; !traffic.isOver(); edit++) {
            boolean broken = edit % 4 == 0;
            String edited = broken
                    ? original + "a line that is no figure\n"
                    : original.replace("summed over spans", "added up over spans (" + edit % 4 + ")");
            replace(file, edited);
            traffic.note(broken ? "broken edit" : "edit");
            pause(2000);
        }
        replace(file, original);
    }

    /** As many editors do it: another file is written and takes the place of the old one. */
    private static void replace(Path file, String text) throws IOException {
        Path next = Files.writeString(file.resolveSibling(".figures.csv.new"), text);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private synchronized String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void pause(int millis) throws InterruptedException {
        Thread.sleep(millis / 2 + random.nextInt(millis));
    }
}
