package org.reliance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The picture on the screen is the picture of its address: after any changes every mark looks and stands as a fresh load
 * of the same address draws it, at the same size and theme. {@code reliance.moves} says how many random changes each
 * figure sees, {@code reliance.seed} which, and {@code reliance.figure} names one figure alone.
 */
@Journey
class LivePictureIT {

    private static final int MOVES = Integer.getInteger("reliance.moves", 3);
    private static final long SEED = Long.getLong("reliance.seed", 1);
    private static final Optional<String> ONE = Optional.ofNullable(System.getProperty("reliance.figure"));
    private static final String MOVER = read("moves.js");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Width and height of windows, by turns. */
    private static final int[][] WINDOWS = {{1280, 900}, {1440, 900}, {800, 700}, {390, 844}, {844, 390}};

    /** One move in so many is a change of the window. */
    private static final int MOVES_PER_WINDOW = 10;

    @Test
    void afterRandomMovesEveryMarkIsThatOfAFreshLoad(Reader reader) {
        List<String> figures = figures(reader);
        List<String> differences = new ArrayList<>();
        int marks = 0;
        try (Page fresh = reader.page().context().newPage()) {
            for (int i = 0; i < figures.size(); i++) {
                Comparison comparison = compare(reader.page(), fresh, figures.get(i), SEED + 1000L * i);
                comparison.difference().ifPresent(differences::add);
                marks += comparison.marks();
            }
        }
        System.out.printf(
                "%d figures, %d moves each, seed %d: %d marks compared, %d figures differ%n",
                figures.size(), MOVES, SEED, marks, differences.size());
        assertThat(figures).isNotEmpty();
        assertThat(marks).isGreaterThan(figures.size());
        assertThat(differences)
                .as("figures that differ from a fresh load after %d moves with seed %d", MOVES, SEED)
                .isEmpty();
    }

    /**
     * How the pictures of a page compare with fresh ones.
     *
     * @param marks how many were compared
     * @param difference the first mark that differs, with the moves that led to it
     */
    private record Comparison(int marks, Optional<String> difference) {}

    private static Comparison compare(Page live, Page fresh, String figure, long seed) {
        Random random = new Random(seed);
        live.setViewportSize(WINDOWS[0][0], WINDOWS[0][1]);
        open(live, "/figures/" + figure);
        List<String> moves = new ArrayList<>();
        for (int move = 0; move < MOVES; move++) {
            moves.add(random.nextInt(MOVES_PER_WINDOW) == 0 ? resize(live, random) : move(live, random));
        }
        // The address follows a slider only when it has come to rest.
        live.waitForTimeout(500);
        JsonNode changed = marks(live);
        fresh.setViewportSize(live.viewportSize().width, live.viewportSize().height);
        open(fresh, live.url());
        JsonNode expected = marks(fresh);
        return new Comparison(
                expected.valueStream().mapToInt(JsonNode::size).sum(),
                findDifference(changed, expected)
                        .map(difference -> "%s, seed %d, at %s:%n%s%nafter %s"
                                .formatted(figure, seed, live.url(), difference, String.join("\n  ", moves))));
    }

    private static Optional<String> findDifference(JsonNode changed, JsonNode expected) {
        if (changed.size() != expected.size()) {
            return Optional.of("%d pictures where a fresh load has %d".formatted(changed.size(), expected.size()));
        }
        return IntStream.range(0, expected.size())
                .boxed()
                .flatMap(chart -> differences(chart, changed.get(chart), expected.get(chart)))
                .findFirst();
    }

    private static Stream<String> differences(int chart, JsonNode changed, JsonNode expected) {
        return IntStream.range(0, Math.max(changed.size(), expected.size()))
                .filter(mark -> !Objects.equals(text(changed, mark), text(expected, mark)))
                .mapToObj(mark -> "picture %d, mark %d of %d (fresh: of %d)%n  is    %s%n  fresh %s"
                        .formatted(
                                chart,
                                mark,
                                changed.size(),
                                expected.size(),
                                text(changed, mark),
                                text(expected, mark)));
    }

    private static String text(JsonNode marks, int mark) {
        return marks.path(mark).asString("none");
    }

    private static String move(Page page, Random random) {
        return page.evaluate(
                        "([which, where]) => picture.move(which, where)",
                        List.of(random.nextDouble(), random.nextDouble()))
                .toString();
    }

    private static String resize(Page page, Random random) {
        int[] size = WINDOWS[random.nextInt(WINDOWS.length)];
        page.setViewportSize(size[0], size[1]);
        return "window " + size[0] + " x " + size[1];
    }

    private static void open(Page page, String address) {
        // A page behind another one is drawn once a second at most.
        page.bringToFront();
        page.navigate(address);
        page.evaluate(MOVER);
        page.evaluate("() => picture.opened()");
    }

    private static JsonNode marks(Page page) {
        return JSON.readTree(page.evaluate("() => picture.marks()").toString());
    }

    private static List<String> figures(Reader reader) {
        JsonNode figures =
                JSON.readTree(reader.page().request().get("/api/v1/figures").text());
        return figures.valueStream()
                .map(figure -> figure.path("id").asString())
                .filter(id -> ONE.isEmpty() || ONE.get().equals(id))
                .toList();
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(LivePictureIT.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException flaw) {
            throw new UncheckedIOException(flaw);
        }
    }
}
