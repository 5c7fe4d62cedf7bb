package org.reliance.soak;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * What is sent to the server in one phase, until the phase is over, and what came back: answers by status, and those that
 * are faults of the server, each with what was asked.
 */
final class Traffic {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /** For the whole of an answer; an archive of all pictures may take longer, and is then left. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** So that a server that is gone is not asked a million times. */
    private static final Duration AFTER_FAILURE = Duration.ofMillis(200);

    private static final int SERVER_ERROR = 500;
    private static final int BUSY = 503;

    private final URI server;
    private final Instant end;
    private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicInteger> faults = new ConcurrentSkipListMap<>();

    Traffic(URI server, Duration length) {
        this.server = server;
        this.end = Instant.now().plus(length);
    }

    /** Some work of one client that may fail in any way. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    URI server() {
        return server;
    }

    boolean isOver() {
        return !Instant.now().isBefore(end);
    }

    /** Does this once for each of some clients, at once, and waits for all of them. */
    void together(int clients, Work work) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                threads.execute(() -> {
                    try {
                        attempt(work);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
        }
    }

    /** Lets some clients do this again and again until the phase is over. */
    void loop(int clients, Work work) throws InterruptedException {
        together(clients, () -> {
            while (!isOver()) {
                attempt(work);
            }
        });
    }

    private void attempt(Work work) throws InterruptedException {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            count(answers, "no answer (" + said(e) + ")");
            Thread.sleep(AFTER_FAILURE);
        }
    }

    private static String said(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return cause.getClass().getSimpleName();
    }

    HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return send(address, HttpRequest.newBuilder().GET());
    }

    HttpResponse<byte[]> post(String address, String type, String body) throws IOException, InterruptedException {
        return send(
                address, HttpRequest.newBuilder().header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<byte[]> send(String address, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpRequest whole = request.uri(URI.create(server + address)).build();
        CompletableFuture<HttpResponse<byte[]>> answer = HTTP.sendAsync(whole, BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> complete = answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            note(complete.statusCode(), address);
            return complete;
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new InterruptedIOException("no complete answer in " + PATIENCE);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    /** Asks for an address and is gone before the answer is complete. */
    void leave(String address, Duration after) throws InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer = HTTP.sendAsync(
                HttpRequest.newBuilder(URI.create(server + address)).build(), BodyHandlers.ofByteArray());
        Thread.sleep(after);
        answer.cancel(true);
        count(answers, "left");
    }

    /** Counts an answer that was asked for in another way. */
    void note(int status, String address) {
        count(answers, Integer.toString(status));
        if (status >= SERVER_ERROR && status != BUSY) {
            String asked = address.length() > 80 ? address.substring(0, 80) + "…" : address;
            count(faults, status + " " + asked);
        }
    }

    void note(String what) {
        count(answers, what);
    }

    private static void count(Map<String, AtomicInteger> counts, String what) {
        counts.computeIfAbsent(what, _ -> new AtomicInteger()).incrementAndGet();
    }

    /** Answers by status, such as {@code 200: 17, 503: 3}. */
    String answers() {
        return said(answers);
    }

    /** Answers that are faults of the server; empty when there were none. */
    String faults() {
        return said(faults);
    }

    private static String said(Map<String, AtomicInteger> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
