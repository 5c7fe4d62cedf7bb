package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.reliance.server.OpenPages.Place;

class OpenPagesTest {

    private static final Duration IDLE = Duration.ofMinutes(2);

    private long now;
    private final BlockingQueue<String> gone = new LinkedBlockingQueue<>();

    @Test
    void whenAllReadersAreActiveNobodyMakesRoom() {
        OpenPages pages = pages(2);
        open(pages, "a", "first");
        open(pages, "b", "second");

        assertThat(pages.hasRoom("c")).isFalse();
        assertThat(pages.take("c")).isEmpty();
        assertThat(pages.count()).isEqualTo(2);
    }

    @Test
    void thePageThatIsQuietForLongestMakesRoom() throws InterruptedException {
        OpenPages pages = pages(3);
        Place first = open(pages, "a", "first");
        open(pages, "a", "second");
        open(pages, "b", "third");
        pass(Duration.ofMinutes(1));
        first.touch();
        pass(Duration.ofMinutes(1));

        assertThat(pages.hasRoom("c")).isTrue();
        open(pages, "c", "fourth");

        assertThat(gone.poll(5, TimeUnit.SECONDS)).isEqualTo("second");
        assertThat(pages.count()).isEqualTo(3);
    }

    @Test
    void aPageThatIsClosedMakesRoomAtOnce() {
        OpenPages pages = pages(1);
        Place first = open(pages, "a", "first");
        first.leave();

        assertThat(pages.take("b")).isPresent();
        assertThat(gone).isEmpty();
    }

    @Test
    void aClientThatHoldsMostPlacesGivesOneToAnother() throws InterruptedException {
        OpenPages pages = pages(4);
        open(pages, "other", "other's");
        open(pages, "greedy", "first");
        open(pages, "greedy", "second");
        open(pages, "greedy", "third");

        assertThat(pages.take("greedy")).isEmpty();
        assertThat(pages.take("new")).isPresent();
        assertThat(gone.poll(5, TimeUnit.SECONDS)).isEqualTo("first");
    }

    @Test
    void aClientThatHoldsHalfKeepsIt() {
        OpenPages pages = pages(4);
        open(pages, "one", "1");
        open(pages, "one", "2");
        open(pages, "other", "3");
        open(pages, "other", "4");

        assertThat(pages.take("new")).isEmpty();
    }

    @Test
    void aPageThatHasGoneDoesNotComeBackByWhatWasStillUnderWay() throws InterruptedException {
        OpenPages pages = pages(1);
        Place first = open(pages, "a", "first");
        pass(IDLE);
        open(pages, "b", "second");
        gone.poll(5, TimeUnit.SECONDS);

        first.touch();

        assertThat(pages.count()).isOne();
    }

    @Test
    void aPlaceWithoutAPageIsGivenBack() {
        OpenPages pages = pages(1);
        Place empty = pages.take("a").orElseThrow();
        assertThat(pages.take("b")).isEmpty();

        empty.leaveIfEmpty();
        Place full = open(pages, "b", "page");
        full.leaveIfEmpty();

        assertThat(pages.count()).isOne();
    }

    @Test
    void someOfManyPlacesAreKeptForThoseWhoHaveTheDocumentAlready() {
        OpenPages pages = pages(32);
        for (int i = 0; i < 30; i++) {
            open(pages, "client " + i, "page");
        }

        assertThat(pages.hasRoom("new")).isFalse();
        assertThat(pages.take("new")).isPresent();
    }

    @Test
    void aLargerHeapHasRoomForMorePages() {
        assertThat(OpenPages.mostFor(512L << 20)).isEqualTo(85);
        assertThat(OpenPages.mostFor(2L << 30)).isEqualTo(343);
        assertThat(OpenPages.mostFor(16L << 20)).isEqualTo(4);
    }

    /** Whatever happens: never more than there are places, and each page that went and was not closed is told so. */
    @Property(tries = 200)
    void neverMorePagesThanPlaces(
            @ForAll @IntRange(min = 1, max = 20) int most,
            @ForAll @Size(max = 100) List<@IntRange(max = 9) Integer> steps)
            throws InterruptedException {
        OpenPages pages = pages(most);
        Set<Place> open = new LinkedHashSet<>();
        BlockingQueue<Place> told = new LinkedBlockingQueue<>();
        for (int step : steps) {
            switch (step) {
                case 0 -> pass(Duration.ofMinutes(1));
                case 1 -> open.stream().findFirst().ifPresent(Place::touch);
                case 2 ->
                    open.stream().findFirst().ifPresent(place -> {
                        place.leave();
                        open.remove(place);
                    });
                default -> {
                    boolean isFull = pages.count() == most;
                    Optional<Place> taken = pages.take("client " + step % 3);
                    taken.ifPresent(place -> place.seat(() -> told.add(place)));
                    if (taken.isPresent() && isFull) {
                        assertThat(open.remove(told.poll(5, TimeUnit.SECONDS))).isTrue();
                    }
                    taken.ifPresent(open::add);
                }
            }
            assertThat(pages.count()).isLessThanOrEqualTo(most).isEqualTo(open.size());
        }
        assertThat(told).isEmpty();
    }

    private OpenPages pages(int most) {
        return new OpenPages(most, IDLE, () -> now);
    }

    private Place open(OpenPages pages, String client, String name) {
        Place place = pages.take(client).orElseThrow();
        place.seat(() -> gone.add(name));
        return place;
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
