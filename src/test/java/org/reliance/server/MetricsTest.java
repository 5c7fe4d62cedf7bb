package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What is measured, and who can read it. There are no pages in this server: they are bundled after the tests. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"reliance.metrics.port=0", "vaadin.productionMode=true"})
class MetricsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String MEASURED = "/actuator/prometheus";

    private final int open;
    private final int watched;

    MetricsTest(@Autowired ServletWebServerApplicationContext context) {
        TomcatWebServer server = (TomcatWebServer) context.getWebServer();
        this.open = server.getPort();
        this.watched = Arrays.stream(server.getTomcat().getService().findConnectors())
                .mapToInt(Connector::getLocalPort)
                .filter(port -> port != open)
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> get(int port, String address) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                        .build(),
                BodyHandlers.ofString());
    }

    private List<String> samples(String name) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(watched, MEASURED);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().filter(line -> line.startsWith(name)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MEASURED,
                "/actuator",
                "/actuator/",
                "/actuator/sbom",
                "/actuator/sbom/application",
                "/actuator/metrics",
                "/actuator/env",
                "/actuator//prometheus",
                "//actuator/prometheus",
                "/actuator/%70rometheus",
                "/%61ctuator/prometheus",
                "/actuator/prometheus/",
                "/actuator/healthy",
                "/actuator/health/%2e%2e/prometheus",
            })
    void readersReachNothingThatIsMeasured(String address) throws Exception {
        assertThat(get(open, address).statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void healthIsAnsweredAtBothPorts(String address) throws Exception {
        assertThat(get(open, address).statusCode()).isEqualTo(200);
        assertThat(get(watched, address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/figures/oil-tax-loss", "/api/v1/figures", "/icon.svg", "/actuators"})
    void watchersReachNothingElse(String address) throws Exception {
        assertThat(get(watched, address).statusCode()).isEqualTo(404);
    }

    @Test
    void theEditionInForceIsNamed() throws Exception {
        assertThat(samples("reliance_edition{")).singleElement().asString().matches(".*version=\"\\S+\".* 1\\.0");
        assertThat(samples("reliance_edition_age_seconds")).hasSize(1);
        assertThat(samples("reliance_data_flaws")).containsExactly("reliance_data_flaws 0.0");
        assertThat(samples("reliance_data_stale_seconds")).containsExactly("reliance_data_stale_seconds 0.0");
    }

    @Test
    void aDrawnPictureIsTimed() throws Exception {
        assertThat(get(open, "/api/v1/figures/oil-tax-loss.svg").statusCode()).isEqualTo(200);
        assertThat(samples("reliance_drawing_seconds_count"))
                .singleElement()
                .asString()
                .doesNotEndWith(" 0.0");
    }

    @Test
    void requestsAreCountedByTheTemplateOfTheirRoute() throws Exception {
        assertThat(get(open, "/api/v1/figures/oil-tax-loss.csv").statusCode()).isEqualTo(200);
        get(open, "/figures/oil-tax-loss?oil-price=55");
        assertThat(String.join("\n", samples("http_server_requests_seconds_count")))
                .contains("uri=\"/api/v1/figures/{id:[a-z0-9-]+}.{format:[a-z]+}\"", "uri=\"/figures/:figure\"");
    }

    @Test
    void addressesThatNobodyAnswersAreCountedAsOne() throws Exception {
        get(open, "/no/such/page-0");
        long before = samples("http_server_requests_seconds_count").size();
        for (int number = 1; number <= 40; number++) {
            get(open, "/no/such/page-" + number);
            get(open, "/api/v1/nothing-" + number);
            get(open, "/figures/nothing-" + number + "?x=" + number);
            get(open, "/VAADIN/nothing-" + number);
            get(open, "/?v-r=" + number);
        }
        List<String> counted = samples("http_server_requests_seconds_count");
        assertThat(counted).noneMatch(line -> line.contains("nothing-") || line.contains("page-"));
        assertThat(counted.size() - before).isLessThanOrEqualTo(6);
    }
}
