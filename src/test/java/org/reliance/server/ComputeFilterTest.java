package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/** Over a real connection: what a slow or a leaving reader does cannot be played. */
@Timeout(60)
class ComputeFilterTest {

    private static final int ONE_THREAD = 1;
    private static final int ONE_WAITING = 1;

    private final ComputePools pools =
            new ComputePools(ONE_THREAD, ONE_WAITING, Duration.ofMinutes(1), Duration.ofMinutes(1));
    private final HttpClient client = HttpClient.newHttpClient();
    private final Answers answers = new Answers();
    private WebServer server;

    /** Answers by path. */
    private static final class Answers extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient CountDownLatch begun = new CountDownLatch(1);
        private final transient CountDownLatch sign = new CountDownLatch(1);
        private final transient CountDownLatch interrupted = new CountDownLatch(1);

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            switch (request.getRequestURI()) {
                case "/api/thread", "/thread", "/actuator/thread", "/figures/thread" ->
                    response.getWriter().print(Thread.currentThread().getName());
                case "/api/echo" ->
                    response.getOutputStream().write(request.getInputStream().readAllBytes());
                case "/api/large" -> response.getOutputStream().write(new byte[20_000_000]);
                case "/api/missing" -> response.sendError(404);
                case "/api/half" -> {
                    response.getWriter().print("half of an answer");
                    response.sendError(500);
                }
                case "/forwarded" -> forward(request, response);
                case "/api/moved" -> response.sendRedirect("/api/thread");
                case "/api/wait", "/wait" -> await(response);
                default -> throw new IllegalStateException(request.getRequestURI());
            }
        }

        /** As first answers of pages are. */
        private static void forward(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                request.getRequestDispatcher("/thread").forward(request, response);
            } catch (ServletException e) {
                throw new IOException(e);
            }
        }

        private void await(HttpServletResponse response) throws IOException {
            begun.countDown();
            try {
                sign.await();
                response.getWriter().print("waited");
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw new IOException(e);
            }
        }
    }

    @BeforeEach
    void start() throws IOException {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        new ReaderPresence().customize(factory);
        new WrappedResponses().customize(factory);
        FilterRegistrationBean<ComputeFilter> filter =
                new FilterRegistrationBean<>(new ComputeFilter(pools, new StaticFiles()));
        server = factory.getWebServer(
                context -> new ServletRegistrationBean<>(answers, "/*").onStartup(context), filter);
        server.start();
    }

    @AfterEach
    void stop() {
        answers.sign.countDown();
        server.stop();
        pools.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private Socket ask(String path) throws IOException {
        Socket socket = new Socket("localhost", server.getPort());
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .formatted(path)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void eachKindOfAnswerIsComputedOnThreadsOfItsOwn() throws Exception {
        assertThat(get("/api/thread").body()).isEqualTo("answers-1");
        assertThat(get("/thread").body()).isEqualTo("first-answers-1");
        assertThat(get("/thread?v-r=uidl").body()).isEqualTo("pages-1");
        assertThat(get("/figures/thread").body()).isEqualTo("pages-1");
        assertThat(get("/actuator/thread").body()).doesNotContain("answers", "pages");
    }

    @Test
    void aForwardedAnswerIsSent() throws Exception {
        assertThat(get("/forwarded").body()).isEqualTo("first-answers-1");
    }

    @Test
    void bodiesOfAnySizeAreReadBefore() throws Exception {
        String text = "числа 7 ".repeat(100_000);

        assertThat(client.send(
                                request("/api/echo")
                                        .POST(BodyPublishers.ofString(text))
                                        .build(),
                                BodyHandlers.ofString())
                        .body())
                .isEqualTo(text);
    }

    @Test
    void aBodyLongerThanAnyIsRefusedInWords() throws Exception {
        HttpResponse<String> answer = client.send(
                request("/api/echo")
                        .POST(BodyPublishers.ofByteArray(new byte[4_000_001]))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("at most 4,000,000 bytes");
    }

    @Test
    void errorsAndRedirectsAreThoseOfTheAnswer() throws Exception {
        assertThat(get("/api/missing").statusCode()).isEqualTo(404);
        assertThat(get("/api/half").statusCode()).isEqualTo(500);
        assertThat(get("/api/half").body()).doesNotContain("half of an answer");
        HttpResponse<String> moved = get("/api/moved");
        assertThat(moved.statusCode()).isEqualTo(302);
        assertThat(moved.headers().firstValue("Location")).contains("/api/thread");
    }

    @Test
    void aSlowReaderKeepsNoThreadOfThePool() throws Exception {
        try (Socket slow = ask("/api/large")) {
            assertThat(slow.getInputStream().read()).isEqualTo('H');

            assertThat(get("/api/thread").body()).isEqualTo("answers-1");
        }
    }

    @Test
    void aSlowSenderKeepsNoThreadOfThePool() throws Exception {
        try (Socket slow = new Socket("localhost", server.getPort())) {
            slow.getOutputStream()
                    .write("POST /api/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(get("/api/thread").body()).isEqualTo("answers-1");
        }
    }

    @Test
    void workOfAReaderWhoHasLeftIsStopped() throws Exception {
        ask("/api/wait").close();

        answers.interrupted.await();
        assertThat(get("/api/thread").body()).isEqualTo("answers-1");
    }

    @Test
    void workForAReaderWhoHasLeftIsNotBegun() throws Exception {
        CompletableFuture<HttpResponse<String>> first =
                client.sendAsync(request("/api/wait").build(), BodyHandlers.ofString());
        answers.begun.await();
        ask("/api/wait").close();
        while (pools.answers().load().refused() == 0) {
            Thread.onSpinWait();
        }

        assertThat(pools.answers().load().waiting()).isZero();
        answers.sign.countDown();
        assertThat(first.get().body()).isEqualTo("waited");
    }

    /** A page that is changed half-way would be a broken one. */
    @Test
    void aPageIsBuiltToItsEndWhenItsReaderHasLeft() throws Exception {
        try (Socket _ = ask("/wait?v-r=uidl")) {
            answers.begun.await();
        }
        CompletableFuture<HttpResponse<String>> next =
                client.sendAsync(request("/thread?v-r=uidl").build(), BodyHandlers.ofString());

        assertThat(answers.interrupted.await(1, TimeUnit.SECONDS)).isFalse();
        answers.sign.countDown();
        assertThat(next.get().body()).isEqualTo("pages-1");
    }

    @Test
    void whoSendsTheNextRequestAheadHasNotLeft() throws Exception {
        try (Socket socket = ask("/api/wait")) {
            answers.begun.await();
            socket.getOutputStream()
                    .write("GET /api/thread HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();

            assertThat(answers.interrupted.await(1, TimeUnit.SECONDS)).isFalse();
            answers.sign.countDown();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .contains("waited", "answers-1");
        }
    }

    @Test
    void programsAreToldToComeAgainByAProblem() throws Exception {
        HttpResponse<String> refused = fill("/api/wait");
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("5");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("\"status\":503", "Ask again in 5 seconds.");
    }

    @Test
    void readersAreToldToComeAgainByAPage() throws Exception {
        HttpResponse<String> refused = fill("/wait");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("5");
        assertThat(refused.body())
                .contains("<h1>The server is busy</h1>", "http-equiv=\"refresh\" content=\"5\"")
                .doesNotContain("{{");
    }

    /** Fills the thread and the place to wait, and answers what the third is told. */
    private HttpResponse<String> fill(String path) throws Exception {
        CompletableFuture<HttpResponse<String>> _ =
                client.sendAsync(request(path).build(), BodyHandlers.ofString());
        answers.begun.await();
        CompletableFuture<HttpResponse<String>> _ =
                client.sendAsync(request(path).build(), BodyHandlers.ofString());
        ComputePool pool = pools.of(path.startsWith("/api") ? Lane.ANSWERS : Lane.FIRST);
        while (pool.load().waiting() == 0) {
            Thread.onSpinWait();
        }
        return client.send(request(path).header("Accept", "text/html,*/*;q=0.8").build(), BodyHandlers.ofString());
    }
}
