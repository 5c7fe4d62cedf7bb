package org.reliance.soak;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for one address again and again on a thread of its own and remembers how long each answer took, until it is closed.
 * An answer that does not come, or is no 200, counts as the whole patience.
 */
final class Probe implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int PATIENCE = 10_000;
    private static final int OK = 200;
    private static final double MOST = 0.95;

    private final URI address;
    private final Thread thread;
    private final List<Double> taken = new ArrayList<>();
    private volatile boolean open = true;

    Probe(URI address) {
        this.address = address;
        // A thread of the system, so that what the attackers do in this program does not delay it.
        this.thread = Thread.ofPlatform().daemon().start(this::run);
    }

    private void run() {
        while (open) {
            double millis = ask();
            synchronized (taken) {
                taken.add(millis);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private double ask() {
        long start = System.nanoTime();
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            boolean answered = connection.getResponseCode() == OK;
            double millis = (System.nanoTime() - start) / 1e6;
            if (!answered) {
                return PATIENCE;
            }
            try (InputStream body = connection.getInputStream()) {
                body.readAllBytes();
            }
            return millis;
        } catch (IOException e) {
            return PATIENCE;
        }
    }

    /** Milliseconds within which 95 of 100 answers began; NaN when there were none. */
    double p95() {
        List<Double> sorted = sorted();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(MOST * sorted.size()) - 1);
    }

    /** Milliseconds until the slowest answer began. */
    double max() {
        List<Double> sorted = sorted();
        return sorted.isEmpty() ? Double.NaN : sorted.getLast();
    }

    int count() {
        return sorted().size();
    }

    private List<Double> sorted() {
        synchronized (taken) {
            return taken.stream().sorted().toList();
        }
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
