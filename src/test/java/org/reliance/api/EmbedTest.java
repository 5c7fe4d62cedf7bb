package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(properties = "reliance.embed.origins=https://news.example,https://*.house.example:8443")
@AutoConfigureMockMvc
class EmbedTest {

    private final MockMvcTester http;

    EmbedTest(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @Test
    void onlyTheSitesNamedMayFrameAnEmbeddedFigure() {
        MvcTestResult page = get("/embed/gas-price");

        assertThat(page).hasStatusOk().hasContentType("text/html;charset=UTF-8");
        assertThat(policy(page))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe")
                .endsWith("frame-ancestors 'self' https://news.example https://*.house.example:8443");
        assertThat(page.getResponse().getHeader("X-Frame-Options")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/figures", "/api/v1/figures/gas-price.csv", "/v3/api-docs"})
    void nobodyMayFrameAnythingElse(String address) {
        MvcTestResult answer = get(address);

        assertThat(policy(answer)).startsWith("default-src 'none'").endsWith("frame-ancestors 'none'");
        assertThat(answer.getResponse().getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void anEmbeddedFigureBeginsNoSession() {
        MvcTestResult page = get("/embed/gas-price");

        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(page.getResponse().getCookies()).isEmpty();
    }

    @Test
    void itShowsTheStateOfItsAddressAndLeadsBackToIt() {
        String page = text(get("/embed/oil-tax-loss?oil-price=55&theme=dark"));

        assertThat(page)
                .contains("<h1>", "your scenario", "<table>", "Source: ")
                .contains("href=\"http://localhost/figures/oil-tax-loss?oil-price=55\"")
                .contains("\"oil-tax-loss.svg?oil-price=55&amp;width=640")
                .contains("data-theme=\"dark\"")
                .doesNotContain("theme=light", "http://www", "style=");
    }

    @Test
    void theSystemsThemeIsFollowedUnlessOneIsAskedFor() {
        assertThat(text(get("/embed/gas-price"))).contains("prefers-color-scheme: dark", "theme=light", "theme=dark");
    }

    @Test
    void whatOfTheAddressIsNotUnderstoodIsSaidAndHarmless() {
        String page = text(get("/embed/gas-price?trend=<script>alert(1)</script>&theme=pink"));

        assertThat(page)
                .contains("Some of the address was ignored", "&lt;script&gt;", "theme")
                .doesNotContain("<script>");
    }

    @Test
    void anUnknownFigureIsAReadablePage() {
        MvcTestResult page = get("/embed/unicorns");

        assertThat(page).hasStatus(404).hasContentType("text/html;charset=UTF-8");
        assertThat(text(page)).contains("There is no figure at this address").doesNotContain("{{");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/embed/gas-price.svg?width=340&height=300&theme=light",
                "/embed/oil-tax-loss-claims.svg?width=1120&height=560&theme=dark"
            })
    void thePlotIsADrawing(String address) {
        MvcTestResult plot = get(address);

        assertThat(plot).hasStatusOk().hasContentType("image/svg+xml");
        assertThat(policy(plot))
                .contains("style-src 'sha256-", "font-src data:")
                .doesNotContain("unsafe");
        assertThat(text(plot))
                .startsWith("<svg")
                .contains("<text", "@font-face")
                .doesNotContain("http://localhost", "style=");
    }

    @Test
    void aPlotIsBounded() {
        assertThat(get("/embed/gas-price.svg?width=99999&height=300")).hasStatus(400);
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }

    private static String policy(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Content-Security-Policy"));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
