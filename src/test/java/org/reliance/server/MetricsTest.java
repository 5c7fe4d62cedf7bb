package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is measured, and who can read it. There are no pages in this server: they are bundled after the tests. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"reliance.metrics.port=0", "vaadin.productionMode=true"})
class MetricsTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String MEASURED = "/actuator/prometheus";

    private static final Pattern BESIDE =
            Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(by|without)\\s*\\([^)]*\\)");

    private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z_:][a-zA-Z0-9_:]*\\b(?!\\s*\\()");

    private final int open;
    private final int watched;

    MetricsTest(@Autowired ServletWebServerApplicationContext context) {
        TomcatWebServer server = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        this.open = server.getPort();
        this.watched = Arrays.stream(server.getTomcat().getService().findConnectors())
                .mapToInt(Connector::getLocalPort)
                .filter(port -> port != open)
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> get(int port, String address) {
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> samples(String name) {
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
    void readersReachNothingThatIsMeasured(String address) {
        assertThat(get(open, address).statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"})
    void healthIsAnsweredAtBothPorts(String address) {
        assertThat(get(open, address).statusCode()).isEqualTo(200);
        assertThat(get(watched, address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/figures/oil-tax-loss", "/api/v1/figures", "/icon.svg", "/actuators"})
    void watchersReachNothingElse(String address) {
        assertThat(get(watched, address).statusCode()).isEqualTo(404);
    }

    @Test
    void theEditionInForceIsNamed() {
        assertThat(samples("reliance_edition{")).singleElement().asString().matches(".*version=\"\\S+\".* 1\\.0");
        assertThat(samples("reliance_edition_age_seconds")).hasSize(1);
        assertThat(samples("reliance_data_flaws")).containsExactly("reliance_data_flaws 0.0");
        assertThat(samples("reliance_data_stale_seconds")).containsExactly("reliance_data_stale_seconds 0.0");
    }

    @Test
    void theDashboardAsksForWhatIsMeasured() throws Exception {
        JsonNode dashboard = new JsonMapper().readTree(Files.readString(Path.of("deploy/grafana-dashboard.json")));
        List<String> asked = dashboard.findValuesAsString("expr");
        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(names(asked.stream())).isSubsetOf(measured());
    }

    @Test
    void theAlertsAskForWhatIsMeasured() throws Exception {
        String alerts =
                new JsonMapper().writeValueAsString(new Yaml().load(Files.readString(Path.of("deploy/alerts.yml"))));
        JsonNode rules = new JsonMapper().readTree(alerts).at("/groups/0/rules");
        assertThat(rules).hasSizeGreaterThan(5).allSatisfy(rule -> {
            assertThat(rule.at("/annotations/summary").asString()).isNotBlank();
            assertThat(rule.at("/labels/severity").asString()).isIn("critical", "warning");
            assertThat(names(Stream.of(rule.path("expr").asString())))
                    .isNotEmpty()
                    .isSubsetOf(measured());
        });
    }

    /** The names of metrics in expressions of Prometheus: words that are neither functions nor labels. */
    private static Set<String> names(Stream<String> expressions) {
        return expressions
                .map(expression -> BESIDE.matcher(expression).replaceAll(" "))
                .flatMap(expression -> NAME.matcher(expression).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * After a request, a picture and a collection of the heap. {@code up} is what Prometheus itself adds; Micrometer finds
     * Tomcat's connections only where no other server has run in the same JVM, as others do between tests.
     */
    private Set<String> measured() {
        get(open, "/api/v1/figures/oil-tax-loss.svg");
        return Stream.concat(
                        Stream.of("up", "tomcat_connections_current_connections"),
                        samples("").stream().filter(line -> !line.startsWith("#")))
                .map(line -> line.replaceFirst("[{ ].*", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void aDrawnPictureIsTimed() {
        assertThat(get(open, "/api/v1/figures/oil-tax-loss.svg").statusCode()).isEqualTo(200);
        assertThat(samples("reliance_drawing_seconds_count"))
                .singleElement()
                .asString()
                .doesNotEndWith(" 0.0");
    }

    @Test
    void openPagesAreCountedAgainstTheirBound() {
        assertThat(samples("reliance_pages_open")).containsExactly("reliance_pages_open 0.0");
        assertThat(samples("reliance_pages_most")).singleElement().asString().doesNotEndWith(" 0.0");
    }

    @Test
    void linesThatAreLeftOutOfTheLogAreCounted() {
        assertThat(samples("reliance_log_left_out_total")).hasSize(1);
    }

    @Test
    void requestsAreCountedByTheTemplateOfTheirRoute() {
        assertThat(get(open, "/api/v1/figures/oil-tax-loss.csv").statusCode()).isEqualTo(200);
        get(open, "/figures/oil-tax-loss?oil-price=55");
        assertThat(String.join("\n", samples("http_server_requests_seconds_count")))
                .contains("uri=\"/api/v1/figures/{id:[a-z0-9-]+}.{format:[a-z]+}\"", "uri=\"/figures/:figure\"");
    }

    @Test
    void addressesThatNobodyAnswersAreCountedAsOne() {
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
