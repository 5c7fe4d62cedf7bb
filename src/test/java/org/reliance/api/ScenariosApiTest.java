package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class ScenariosApiTest {

    private final MockMvcTester http;

    ScenariosApiTest(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @ParameterizedTest
    @CsvSource({
        "none,   2019, 2025, 10.35",
        "none,   2019, 2024,  8.05",
        "ended,  2019, 2024, 12.01",
        "phased, 2019, 2024, 10.73"
    })
    void theManoeuvreCostsWhatTheModelPageSays(String reclearance, int from, int until, double billions) {
        String body = get("/api/v1/scenarios/oil-tax-manoeuvre?oil-price=70&crude-volume=18&reclearance=" + reclearance
                + "&from=" + from + "&until=" + until);

        double loss = JsonPath.read(body, "$.totals.cumulativeLoss");
        assertThat(loss).isCloseTo(billions, within(0.005));
    }

    /** Equations 1 to 5 of the model written out once more, by hand. */
    @Test
    void everyYearFollowsTheEquations() {
        String body = get("/api/v1/scenarios/oil-tax-manoeuvre?oil-price=88&crude-volume=20.5&compensation=25&gdp=72"
                + "&from=2021&until=2021");

        double full = 29.2 + 0.30 * (7.30 * 88 - 182.5);
        double loss = 20.5 * (1 - 0.5) * full * 0.75 / 1000;
        assertThat(JsonPath.<Double>read(body, "$.years[0].coefficient")).isEqualTo(0.5);
        assertThat(JsonPath.<Double>read(body, "$.years[0].duty")).isCloseTo(0.5 * full, within(1e-9));
        assertThat(JsonPath.<Double>read(body, "$.years[0].dutyLost")).isCloseTo(0.5 * full, within(1e-9));
        assertThat(JsonPath.<Double>read(body, "$.years[0].crudeLoss")).isCloseTo(loss, within(1e-12));
        assertThat(JsonPath.<Double>read(body, "$.years[0].reclearanceLoss")).isZero();
        assertThat(JsonPath.<Double>read(body, "$.years[0].loss")).isCloseTo(loss, within(1e-12));
        assertThat(JsonPath.<Double>read(body, "$.years[0].lossShareOfGdp")).isCloseTo(100 * loss / 72, within(1e-9));
        assertThat(JsonPath.<Double>read(body, "$.years[0].cumulativeLoss")).isCloseTo(loss, within(1e-12));
        assertThat(JsonPath.<Double>read(body, "$.levers['compensation']")).isEqualTo(25.0);
    }

    @ParameterizedTest
    @CsvSource({
        "109.5, 0.30, 1,     0",
        "146,   0.30, 1,     12.775",
        "182.5, 0.30, 1,     29.205",
        "534.6, 0.30, 0.333, 44.89839"
    })
    void theDutyFollowsTheBracketsOfTheLaw(double urals, double rate, double coefficient, double duty) {
        String body = get("/api/v1/duty?urals=%s&rate=%s&coefficient=%s".formatted(urals, rate, coefficient));

        assertThat(JsonPath.<Double>read(body, "$.duty")).isCloseTo(duty, within(1e-9));
    }

    @Test
    void aPriceThatMayBeOfABarrelIsRefusedWithTheCure() {
        assertThat(http.get().uri("/api/v1/duty?urals=70"))
                .hasStatus(400)
                .bodyText()
                .contains("write urals=511, or say unit=USD/bbl");
    }

    @Test
    void theUnitOfAPriceIsSaidAndConverted() {
        String barrel = get("/api/v1/duty?urals=70&unit=USD/bbl");
        String tonne = get("/api/v1/duty?urals=511");
        String cheap = get("/api/v1/duty?urals=70&unit=USD/t");
        String doubtful = get("/api/v1/duty?urals=120");

        assertThat(JsonPath.<Double>read(barrel, "$.duty")).isEqualTo(JsonPath.<Double>read(tonne, "$.duty"));
        assertThat(JsonPath.<Double>read(barrel, "$.uralsPerTonne")).isCloseTo(511, within(1e-9));
        assertThat(JsonPath.<String>read(tonne, "$.uralsUnit")).isEqualTo("USD/t");
        assertThat(JsonPath.<Double>read(cheap, "$.duty")).isZero();
        assertThat(JsonPath.<String>read(doubtful, "$.warning")).startsWith("120 USD/t are 16.44 USD/bbl");
        assertThat(JsonPath.<String>read(tonne, "$.warning")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/scenarios/oil-tax-manoeuvre?oil-price=banana, 400",
        "/api/v1/duty?urals=70,                                400",
        "/api/v1/duty?urals=511&unit=t,                        400",
        "/api/v1/scenarios/oil-tax-manoeuvre?oil-price=1e308,  400",
        "/api/v1/scenarios/oil-tax-manoeuvre?colour=red,       400",
        "/api/v1/scenarios/unicorns,                           404",
        "/api/v1/duty?urals=NaN,                               400",
        "/api/v1/duty?urals=-1,                                400",
        "/api/v1/duty,                                         400",
        "/api/v1/figures/unicorns.svg,                         404",
        "/api/v1/figures/gas-price.docx,                       404",
        "/api/v1/figures/gas-price.svg?width=9999999,          400"
    })
    void aBadRequestGetsAProblemDocument(String address, int status) {
        assertThat(http.get().uri(address))
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .isNotNull();
    }

    private String get(String address) {
        var answer = http.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
