package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is answered to a program that asks wrongly, and by a program that fails. */
@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class WrongRequestsTest {

    private static final String ORIGIN = "https://news.example";

    private final MockMvcTester http;

    WrongRequestsTest(@Autowired MockMvcTester http) {
        this.http = http;
    }

    /** Fails as a fault of the program would, inside a request that is right. */
    @TestConfiguration
    static class Failing {

        @RestController
        static class Controller {

            @GetMapping("/api/v1/failing")
            String fail() {
                throw new NoSuchElementException("no equation gives 'loss'");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v1",
                "/api/v1/nothing",
                "/api/v1/figures/",
                "/api/v1/figures/subsidy-share",
                "/api/v1/figures/Subsidy-Share.csv",
                "/api/v1/figures/subsidy-share.CSV",
                "/api/v1/figures/subsidy-share.xyz",
                "/api/v1/figures/subsidy-share.csv/",
                "/api/v1/figures/nope.csv",
                "/api/v1/observations/",
                "/api/v1/observations.xml",
                "/api/v1/observations/nope/citation.bib",
                "/api/v1/scenarios/nope",
                "/api/v1/scenarios/nope/sensitivity",
                "/api/v1/scenarios/oil-tax-manoeuvre/",
                "/actuator/env",
                "/actuator/nothing",
                "/actuator/health/nope/more",
                "/v3/nothing",
                "/embed/"
            })
    void whatIsNotThereIsAProblemDocumentAndBeginsNoSession(String address) {
        MvcTestResult answer =
                http.get().uri(address).accept(MediaType.TEXT_HTML).exchange();

        assertThat(answer).hasStatus(404).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(404);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().endsWith(".");
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsSaidToBeThat() {
        assertThat(http.post().uri("/api/v1/figures")).hasStatus(405).hasContentType("application/problem+json");
        assertThat(http.get().uri("/api/v1/trends")).hasStatus(405).hasHeader(HttpHeaders.ALLOW, "POST");
        assertThat(http.delete().uri("/api/v1/nothing")).hasStatus(404);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("/api/v1/figures/oil-price.json?colour=red", "colour", "is not known here; the keys are"),
                Arguments.of("/api/v1/figures/oil-price.png?years=abc", "years", "2005-2019"),
                Arguments.of("/api/v1/figures/oil-price.png?density=x", "density", "is a number, not 'x'"),
                Arguments.of("/api/v1/figures/oil-price.png?scale=2", "scale", "density=2"),
                Arguments.of("/api/v1/figures/oil-price.csv?bom=yes", "bom", "on (for spreadsheets)"),
                Arguments.of("/api/v1/figures/oil-price.csv?events=off&events=on", "events", "more than once"),
                Arguments.of("/api/v1/figures/oil-tax-loss.json?oil-price=9999", "oil-price", "off the scale"),
                Arguments.of("/api/v1/figures/oil-tax-loss.json?compare=one*oil-price_x", "compare", "not a number"),
                Arguments.of("/api/v1/figures?colour=red", "colour", "takes no keys"),
                Arguments.of("/api/v1/figures.zip?format=csv&colour=red", "colour", "the keys are"),
                Arguments.of("/api/v1/observations?colour=red", "colour", "the keys are family,"),
                Arguments.of("/api/v1/observations?family=none", "family", "'none'"),
                Arguments.of("/api/v1/observations?limit=x", "limit", "whole number"),
                Arguments.of("/api/v1/search?q=gas&colour=red", "colour", "the keys are q, kind, limit"),
                Arguments.of("/api/v1/claims?colour=red", "colour", "takes no keys"),
                Arguments.of(
                        "/api/v1/duty?urals=500&colour=red", "colour", "the keys are urals, unit, rate, coefficient"),
                Arguments.of("/api/v1/duty?urals=abc", "urals", "is a number, not 'abc'"),
                Arguments.of("/api/v1/scenarios/oil-tax-manoeuvre?colour=red", "colour", "the keys are"),
                Arguments.of("/api/v1/scenarios/oil-tax-manoeuvre/fan?oil-price=x", "oil-price", "not a number"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aQueryIsRefusedWithItsPlaceAndCure(String address, String key, String cure) {
        MvcTestResult answer = http.get().uri(address).exchange();

        assertThat(answer).hasStatus(400).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.errors[0].key").isEqualTo(key);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].text")
                .asString()
                .contains(cure);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .doesNotContain("ignored", "default", "shown", "taken");
    }

    @Test
    void aBodyThatIsNoJsonIsRefusedWithItsPlace() {
        assertThat(http.post()
                        .uri("/api/v1/trends")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"points\": [[1,"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("at line 1, column");
    }

    static Stream<Arguments> mad() {
        return Stream.of(
                Arguments.of("/api/v1/observations", HttpHeaders.ACCEPT, "zzz", 406),
                Arguments.of("/api/v1/observations", HttpHeaders.ACCEPT, "text/csv;q=abc", 406),
                Arguments.of("/api/v1/figures", HttpHeaders.ACCEPT, "zzz", 406),
                Arguments.of("/icon.svg", HttpHeaders.RANGE, "bytes=99999999999999999999-", 416),
                Arguments.of("/icon.svg", HttpHeaders.RANGE, "bytes=-99999999999999999999", 416),
                Arguments.of("/icon.svg", HttpHeaders.RANGE, "bytes=" + "0-,".repeat(90) + "0-", 416),
                Arguments.of("/icon.svg", HttpHeaders.RANGE, "bytes=" + ",".repeat(50_000), 416),
                Arguments.of("/icon.svg", HttpHeaders.ACCEPT_ENCODING, "gzip;q=abc", 400),
                Arguments.of("/icon.svg", HttpHeaders.ACCEPT_ENCODING, "gzip;q=", 400),
                Arguments.of("/?v-r=heartbeat&v-uiId=", HttpHeaders.ACCEPT, "*/*", 400),
                Arguments.of("/?v-r=uidl&v-uiId=99999999999", HttpHeaders.ACCEPT, "*/*", 400),
                Arguments.of("/?v-r=zzz", HttpHeaders.ACCEPT, "*/*", 400),
                Arguments.of("/api/v1/figures", HttpHeaders.ORIGIN, "null=HYPERLINK(\"http://127.0.0.1\")", 403),
                Arguments.of("/figures/oil-price?v-r=", HttpHeaders.ACCEPT, "*/*", 400),
                Arguments.of("/actuator/health/..;/env", HttpHeaders.ACCEPT, "*/*", 400));
    }

    @ParameterizedTest
    @MethodSource("mad")
    void aHeaderThatNoClientSendsIsTheClientsFault(String address, String header, String value, int status) {
        MvcTestResult answer = http.get().uri(address).header(header, value).exchange();

        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().isNotBlank();
        assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{",
                "[]",
                "\"x\"",
                "null",
                "{\"csrfToken\":\"x\",\"rpc\":[],\"syncId\":0}",
                "{\"csrfToken\":\"x\",\"rpc\":[null],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"x\",\"rpc\":[{\"type\":1}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"x\",\"rpc\":{},\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"x\",\"rpc\":[],\"syncId\":1e400,\"clientId\":0}"
            })
    void whatNoPageSendsIsRefusedBeforeThePageSeesIt(String message) {
        assertThat(http.post()
                        .uri("/?v-r=uidl&v-uiId=0")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(message))
                .hasStatus(400)
                .hasContentType("application/problem+json");
    }

    @Test
    void aMessageThatIsTooLargeIsNotTakenApart() {
        assertThat(http.post()
                        .uri("/?v-r=uidl&v-uiId=0")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("[" + " ".repeat(5 << 20) + "]"))
                .hasStatus(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-9", "bytes=-5", "bytes=5-", "bytes=0-1, 4-5", "lines=1-2"})
    void aRangeThatClientsDoSendIsLetThrough(String range) {
        assertThat(http.get().uri("/api/v1/edition").header(HttpHeaders.RANGE, range))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "gzip;q=0.5, *;q=0", "br; q=1.0", "identity;q=0.25"})
    void anEncodingThatClientsDoAcceptIsLetThrough(String encoding) {
        assertThat(http.get().uri("/api/v1/edition").header(HttpHeaders.ACCEPT_ENCODING, encoding))
                .hasStatusOk();
    }

    @Test
    void aFaultOfTheProgramIsNoMissingPageAndHasANumberThatTheLogHasToo(CapturedOutput output) throws Exception {
        MvcTestResult answer = http.get().uri("/api/v1/failing").exchange();

        assertThat(answer).hasStatus(500).hasContentType("application/problem+json");
        String body = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        String number = JsonPath.read(body, "$.incident");
        assertThat(number).matches("[0-9a-f]{8}");
        assertThat(body).doesNotContain("equation", "Exception", "org.reliance");
        assertThat(output).contains("incident " + number, "no equation gives 'loss'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/figures", "/api/v1/figures/oil-price.csv", "/api/v1/nothing", "/v3/api-docs"})
    void pagesOfAnyOriginMayRead(String address) {
        MvcTestResult answer =
                http.get().uri(address).header(HttpHeaders.ORIGIN, ORIGIN).exchange();

        assertThat(answer.getResponse().getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
                .isEqualTo("*");
        assertThat(answer.getResponse().getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS))
                .isNull();
        assertThat(answer.getResponse().getHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS))
                .contains("Link", "Content-Disposition", "ETag", "Retry-After");
    }

    @Test
    void aPreflightOpensReadingAndNothingElse() {
        assertThat(preflight("/api/v1/figures/oil-price.json", HttpMethod.GET))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .hasHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET,HEAD");
        assertThat(preflight("/api/v1/trends", HttpMethod.POST)).hasStatus(403);
        assertThat(preflight("/figures/oil-price", HttpMethod.GET)
                        .getResponse()
                        .getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
                .isNull();
    }

    /** Behind a proxy that says nothing of itself the program's own pages look like those of another site. */
    @Test
    void whatIsSentIsNeitherOpenedNorClosed() {
        MvcTestResult answer = http.post()
                .uri("/api/v1/trends")
                .header(HttpHeaders.ORIGIN, ORIGIN)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"points\": [[1, 2], [2, 3], [3, 5], [4, 6]]}")
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
                .isNull();
    }

    private MvcTestResult preflight(String address, HttpMethod method) {
        return http.options()
                .uri(address)
                .header(HttpHeaders.ORIGIN, ORIGIN)
                .header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, method.name())
                .exchange();
    }
}
