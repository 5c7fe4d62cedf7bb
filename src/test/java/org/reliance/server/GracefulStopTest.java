package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.reliance.Reliance;
import org.reliance.dashboard.Dashboard;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The server is told to stop while a reader takes all figures at once. */
class GracefulStopTest {

    private static final int CHUNK = 4096;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void whatIsBeingAnsweredIsAnsweredToTheEndAndOthersAreSentAway() throws Exception {
        ServletWebServerApplicationContext server = (ServletWebServerApplicationContext) SpringApplication.run(
                Reliance.class, "--server.port=0", "--vaadin.productionMode=true", "--reliance.editions=");
        String root = "http://127.0.0.1:"
                + Objects.requireNonNull(server.getWebServer()).getPort();
        int figures = server.getBean(Dashboard.class).listFigures().size();
        assertThat(get(root + "/actuator/health/readiness").statusCode()).isEqualTo(200);
        try (InputStream zip = http.send(request(root + "/api/v1/figures.zip?format=svg"), BodyHandlers.ofInputStream())
                .body()) {
            byte[] begin = zip.readNBytes(CHUNK);

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
            HttpResponse<String> readiness = get(root + "/actuator/health/readiness");
            while (readiness.statusCode() == 200) {
                readiness = get(root + "/actuator/health/readiness");
            }
            HttpResponse<String> late = get(root + "/api/v1/figures");
            while (late.statusCode() == 200) {
                late = get(root + "/api/v1/figures");
            }

            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(readiness.body()).contains("OUT_OF_SERVICE");
            assertThat(late.statusCode()).isEqualTo(503);
            assertThat(late.headers().firstValue("Connection")).hasValue("close");
            assertThat(late.headers().firstValue("Retry-After")).isPresent();
            assertThat(late.body()).contains("being stopped");
            assertThat(stopped).isNotDone();
            assertThat(names(begin, zip.readAllBytes())).hasSize(figures + 1).contains("README.txt");
            stopped.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoeverStopsWaitsForThoseUnderWayAlone() throws IOException {
        GracefulStop stop = new GracefulStop();
        List<String> done = new ArrayList<>();
        stop.start();
        assertThat(stop.isRunning()).isTrue();

        stop.stop(() -> done.add("stopped"));

        assertThat(stop.isRunning()).isFalse();
        assertThat(done).containsExactly("stopped");
        assertThat(stop.underWay()).isZero();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(request(address), BodyHandlers.ofString());
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    private static List<String> names(byte[] begin, byte[] rest) throws IOException {
        byte[] whole = new byte[begin.length + rest.length];
        System.arraycopy(begin, 0, whole, 0, begin.length);
        System.arraycopy(rest, 0, whole, begin.length, rest.length);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes();
                names.add(entry.getName());
            }
        }
        return names;
    }
}
