package org.reliance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.HttpHeader;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.server.HeaderList;
import org.reliance.server.HeaderList.Kind;

/**
 * The headers of every kind of answer, from the jar as it is served. That no page does what its policy forbids is held by
 * all journeys: a browser says so on its console, and each of them fails for what the console says.
 */
@Journey
class HeadersIT {

    @ParameterizedTest
    @CsvSource({
        "/,                                              200, PAGE",
        "/figures/gas-price,                             200, PAGE",
        "/figures/oil-tax-loss?oil-price=55,             200, PAGE",
        "/trends,                                        200, PAGE",
        "/nothing,                                       404, PAGE",
        "/embed/gas-price,                               200, EMBED",
        "/embed/nothing,                                 404, EMBED",
        "/embed/gas-price.svg?width=640&height=400,      200, DRAWING",
        "/api/v1/figures,                                200, OPEN",
        "/api/v1/figures/gas-price.csv,                  200, OPEN",
        "/api/v1/figures/gas-price.svg,                  200, OPEN",
        "/api/v1/figures/nothing.csv,                    404, OPEN",
        "/api/v1/figures/gas-price.csv?colour=red,       400, OPEN",
        "/api/nothing,                                   404, OPEN",
        "/v3/api-docs,                                   200, OPEN",
        "/icon.svg,                                      200, OPEN",
        "/embed-host.js,                                 200, OPEN",
        "/embed.css,                                     200, OTHER",
        "/aura/aura.css,                                 200, OTHER",
        "/VAADIN/build/nothing.js,                       404, OTHER",
        "/actuator/health,                               200, OTHER",
        "/actuator/nothing,                              404, OTHER",
        "/?v-r=nonsense,                                 400, OTHER"
    })
    void everyAnswerHasThem(String address, int status, Kind kind, Reader reader) {
        APIResponse answer = reader.page().request().get(address);

        assertThat(answer.status()).isEqualTo(status);
        HeaderList.check("http", headers(answer), kind);
    }

    @Test
    void noTwoPagesHaveTheSameNonce(Reader reader) {
        String one = policy(reader.page().request().get("/"));
        String other = policy(reader.page().request().get("/"));

        assertThat(one).contains("'nonce-", "'strict-dynamic'").isNotEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        "/reports",
        "/disagreements",
        "/consistent",
        "/timeline",
        "/claims",
        "/data",
        "/health",
        "/search?q=gas",
        "/deck"
    })
    void aPageThatNoOtherJourneyOpensDoesNothingThatItsPolicyForbids(String address, Reader reader) {
        reader.opens(address);

        reader.page().getByRole(AriaRole.MAIN).waitFor();
    }

    @Test
    void whatIsNotOfThePageRunsOnNone(Reader reader) {
        reader.opens("/reports");
        reader.page().getByRole(AriaRole.MAIN).waitFor();

        Object violated = reader.page().evaluate("""
                () => new Promise((resolve) => {
                  const directives = [];
                  document.addEventListener('securitypolicyviolation', (event) => {
                    directives.push(event.effectiveDirective);
                    if (directives.length === 2) resolve(directives.sort().join(' '));
                  });
                  document.body.insertAdjacentHTML('beforeend', '<b style="color: red" onclick="0">');
                })""");

        assertThat(violated).isEqualTo("script-src-attr style-src-attr");
        assertThat(reader.page().locator("b[style]").evaluate("b => getComputedStyle(b).color"))
                .isNotEqualTo("rgb(255, 0, 0)");
        assertThat(reader.forgetsFaults()).hasSize(2);
    }

    @Test
    void aRequestSaysNothingOfTheProgramsAddress(Reader reader) {
        String page = reader.page()
                .request()
                .get(
                        "/figures/gas-price",
                        RequestOptions.create()
                                .setHeader("Forwarded", "host=evil.example;proto=javascript")
                                .setHeader("X-Forwarded-Proto", "https")
                                .setHeader("X-Forwarded-Host", "evil.example")
                                .setHeader("X-Forwarded-Prefix", "/charts"))
                .text();

        assertThat(page).contains("\"http://localhost:").doesNotContain("evil.example", "/charts");
        assertThat(reader.page()
                        .request()
                        .get("/figures/gas-price", RequestOptions.create().setHeader("Host", "evil.example"))
                        .status())
                .isEqualTo(421);
    }

    @Test
    void atAPublicAddressEveryAddressIsThatOne() throws IOException, InterruptedException {
        String site = "https://reliance.example/charts";
        try (Program program = Program.start("--reliance.public-address=" + site);
                HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> page = get(client, program.address(), "/figures/gas-price");
            HttpResponse<String> embed = get(client, program.address(), "/embed/gas-price");

            assertThat(page.body())
                    .contains("rel=\"canonical\" href=\"" + site + "/figures/gas-price\"")
                    .contains("\"" + site + "/api/v1/figures/gas-price.png?");
            HeaderList.check("https", page.headers().map(), Kind.PAGE);
            assertThat(page.headers().allValues("Set-Cookie"))
                    .hasSize(1)
                    .allMatch(cookie -> cookie.contains("; Secure"));
            assertThat(embed.body())
                    .contains("href=\"" + site + "/figures/gas-price\"")
                    .doesNotContain("localhost");
            HeaderList.check("https", embed.headers().map(), Kind.EMBED);
            assertThat(embed.headers().allValues("Cache-Control")).containsExactly("max-age=60, public");
            assertThat(get(client, program.address(), "/v3/api-docs").body())
                    .contains(site)
                    .doesNotContain("localhost");
            assertThat(get(client, program.address(), "/api/v1/figures/gas-price.csv")
                            .body())
                    .doesNotContain("localhost");
            HeaderList.check(
                    "https",
                    get(client, program.address(), "/actuator/nothing")
                            .headers()
                            .map(),
                    Kind.OTHER);
        }
    }

    private static HttpResponse<String> get(HttpClient client, URI program, String address)
            throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(program.resolve(address)).build(), BodyHandlers.ofString());
    }

    private static Map<String, List<String>> headers(APIResponse answer) {
        return answer.headersArray().stream()
                .collect(Collectors.groupingBy(
                        header -> header.name,
                        Collectors.mapping((HttpHeader header) -> header.value, Collectors.toList())));
    }

    private static String policy(APIResponse answer) {
        return String.valueOf(answer.headers().get("content-security-policy"));
    }
}
