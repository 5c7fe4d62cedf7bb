package org.reliance.server;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * The pages that are open in browsers: the server keeps a state for each, so only as many as the heap has room for. When
 * all places are taken, the page whose reader has done nothing for longest makes room; it comes back from its address.
 *
 * <p>Nobody is let go who has done something a moment ago, with one exception: a client that holds more than half of all
 * places gives one to a client that holds less.
 */
public final class OpenPages {

    /** What a page with all its parts open takes, measured; see docs/decisions/2026-11-28-let-idle-pages-go.md. */
    static final int BYTES_OF_A_PAGE = 2_500_000;

    /** The rest belongs to the data, the chart script, the files that are being made, and what is garbage already. */
    private static final double SHARE_OF_HEAP = 0.4;

    private static final int FEWEST = 4;

    /** One place in so many is kept for pages whose document is on its way to the reader already. */
    private static final int KEPT_BACK = 16;

    private final int most;
    private final long idleNanos;
    private final LongSupplier nanoTime;
    /** Those whose readers have been quiet for longest first. */
    private final SequencedSet<Place> places = new LinkedHashSet<>();

    /**
     * Room for so many pages.
     *
     * @param most how many may be open at once
     * @param idle how long a reader has to have done nothing before the page may be let go
     * @param nanoTime a clock that nobody sets, such as {@link System#nanoTime}
     */
    public OpenPages(int most, Duration idle, LongSupplier nanoTime) {
        this.most = most;
        this.idleNanos = idle.toNanos();
        this.nanoTime = nanoTime;
    }

    /** How many pages a heap of so many bytes has room for. */
    public static int mostFor(long heap) {
        return Math.clamp((long) (heap * SHARE_OF_HEAP / BYTES_OF_A_PAGE), FEWEST, Integer.MAX_VALUE);
    }

    /** What ends a page on the server; called on a thread of its own. */
    public interface Page {
        void letGo();
    }

    /** A place that is taken. */
    public final class Place {

        private final String client;
        private Optional<Page> page = Optional.empty();
        private long lastActive = nanoTime.getAsLong();

        private Place(String client) {
            this.client = client;
        }

        /** Says whose place it is. */
        public void seat(Page whose) {
            synchronized (OpenPages.this) {
                page = Optional.of(whose);
            }
        }

        /** Gives the place back when the page did not come to be. */
        public void leaveIfEmpty() {
            synchronized (OpenPages.this) {
                if (page.isEmpty()) {
                    places.remove(this);
                }
            }
        }

        /** The reader has done something. */
        public void touch() {
            synchronized (OpenPages.this) {
                if (places.contains(this)) {
                    lastActive = nanoTime.getAsLong();
                    places.addLast(this);
                }
            }
        }

        /** The page is closed. */
        public void leave() {
            synchronized (OpenPages.this) {
                places.remove(this);
            }
        }

        private boolean isIdle() {
            return nanoTime.getAsLong() - lastActive >= idleNanos;
        }
    }

    /** How many places are taken. */
    public synchronized int count() {
        return places.size();
    }

    /** How many places there are. */
    public int most() {
        return most;
    }

    /**
     * Whether it is worth beginning a page: to be asked before the document is sent. Some places are kept back, so that
     * whoever has the document finds one.
     *
     * @param client who asks, as {@link Clients} tells them apart
     */
    public synchronized boolean hasRoom(String client) {
        return places.size() < most - most / KEPT_BACK || findToLetGo(client).isPresent();
    }

    /**
     * Takes a place, for which another page may have to go.
     *
     * @param client who asks
     * @return empty when none is free and none can be made free
     */
    public Optional<Place> take(String client) {
        Optional<Place> leaving = Optional.empty();
        Place taken = new Place(client);
        synchronized (this) {
            if (places.size() >= most) {
                leaving = findToLetGo(client);
                if (leaving.isEmpty()) {
                    return Optional.empty();
                }
                places.remove(leaving.get());
            }
            places.addLast(taken);
        }
        // Not on this thread, which holds the session of the page that comes.
        leaving.flatMap(place -> place.page)
                .ifPresent(page -> Thread.ofVirtual().name("page-let-go").start(page::letGo));
        return Optional.of(taken);
    }

    private Optional<Place> findToLetGo(String client) {
        Optional<Place> quietest =
                places.stream().filter(place -> place.page.isPresent()).findFirst();
        return quietest.filter(Place::isIdle).or(() -> findOfTheGreediest(client));
    }

    /** The quietest page of a client that holds more than half of all places while the one who asks holds less. */
    private Optional<Place> findOfTheGreediest(String client) {
        Map<String, Long> held =
                places.stream().collect(Collectors.groupingBy(place -> place.client, Collectors.counting()));
        return held.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .filter(greediest ->
                        greediest.getValue() > most / 2 && !greediest.getKey().equals(client))
                .flatMap(greediest -> places.stream()
                        .filter(place -> place.client.equals(greediest.getKey()) && place.page.isPresent())
                        .findFirst());
    }
}
