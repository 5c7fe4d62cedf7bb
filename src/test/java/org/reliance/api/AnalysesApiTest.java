package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.catalogue.Lever;
import org.reliance.dashboard.Dashboard;
import org.reliance.scenario.Calibration;
import org.reliance.scenario.Fan;
import org.reliance.scenario.Model;
import org.reliance.scenario.Scenario;
import org.reliance.scenario.Split;
import org.reliance.scenario.Tally;
import org.reliance.scenario.Tornado;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class AnalysesApiTest {

    private static final String OIL = "/api/v1/scenarios/oil-tax-manoeuvre";

    private final MockMvcTester http;
    private final Dashboard dashboard;

    AnalysesApiTest(@Autowired MockMvcTester http, @Autowired Dashboard dashboard) {
        this.http = http;
        this.dashboard = dashboard;
    }

    @Test
    void listsEveryModelWithItsLeversResultsAndPresets() {
        DocumentContext body = get("/api/v1/scenarios");

        assertThat(body.<List<String>>read("$.rows[*].id"))
                .containsExactly("oil-tax-manoeuvre", "gas", "loans", "support");
        Map<String, Object> price = lever(body, "oil-price");
        assertThat(price)
                .containsEntry("kind", "number")
                .containsEntry("unit", "USD/bbl")
                .containsEntry("default", 70.0)
                .containsEntry("low", 20.0)
                .containsEntry("high", 150.0)
                .containsEntry("step", 1.0)
                .containsEntry("sort", "world")
                .containsEntry("group", "Oil market");
        assertThat(JsonPath.<String>read(price, "$.evidence.text")).contains("70 USD");
        assertThat(JsonPath.<String>read(price, "$.levels[1].label")).isEqualTo("Officials' assumption");
        assertThat(lever(body, "reclearance")).containsEntry("default", "none").containsEntry("unit", null);
        assertThat(JsonPath.<List<String>>read(lever(body, "reclearance"), "$.options[*].id"))
                .containsExactly("none", "phased", "ended");
        assertThat(body.<List<String>>read("$.rows[0].results[*].id")).contains("cumulative-loss", "fiscal-effect");
        assertThat(body.<List<String>>read("$.rows[0].presets[?(@.id == 'oil-at-40')].query"))
                .containsExactly("oil-price=40");
    }

    /** Whatever is listed can be asked for. */
    @Test
    void runsEveryPresetAsItIsListed() {
        DocumentContext body = get("/api/v1/scenarios");
        for (String model : body.<List<String>>read("$.rows[*].id")) {
            for (String query : body.<List<String>>read("$.rows[?(@.id == '" + model + "')].presets[*].query")) {
                assertThat(http.get().uri("/api/v1/scenarios/" + model + "?" + query))
                        .as(query)
                        .hasStatusOk();
            }
        }
    }

    @Test
    void splitsTheDifferenceAsTheEngineDoes() {
        DocumentContext body = get(OIL + "/sensitivity?oil-price=55&compensation=25&until=2024&result=cumulative-loss");
        Model model = model();
        Scenario scenario = scenario(model, Map.of("oil-price", "55", "compensation", "25", "until", "2024"));
        Split split = Split.of(model, scenario, model.requireResult("cumulative-loss"));
        Tornado tornado = Tornado.of(model, scenario, model.requireResult("cumulative-loss"));

        assertThat(body.<Double>read("$.baseline")).isEqualTo(split.from());
        assertThat(body.<Double>read("$.scenario")).isEqualTo(split.to());
        assertThat(numbers(body, "$.effects[*].amount"))
                .isEqualTo(split.effects().stream().map(Split.Effect::amount).toList());
        assertThat(body.<List<List<String>>>read("$.effects[*].levers"))
                .containsExactly(List.of("oil-price"), List.of("until"), List.of("compensation"));
        assertThat(body.<List<String>>read("$.tornado[*].lever"))
                .isEqualTo(tornado.bars().stream().map(bar -> bar.lever().id()).toList());
        assertThat(numbers(body, "$.tornado[*].high.result"))
                .isEqualTo(
                        tornado.bars().stream().map(bar -> bar.high().result()).toList());
        assertThat(sum(numbers(body, "$.effects[*].amount")))
                .isCloseTo(body.<Double>read("$.scenario") - body.<Double>read("$.baseline"), within(1e-12));
    }

    @Test
    void drawsTheFanThatTheEngineDraws() {
        DocumentContext body = get(OIL + "/fan?draws=1000&seed=7&result=loss&oil-price=80");
        Model model = model();
        Fan fan = Fan.of(
                model,
                scenario(model, Map.of("oil-price", "80")),
                model.requireResult("loss"),
                new Fan.Draws(1_000, 7));

        assertThat(body.<List<String>>read("$.drawn"))
                .isEqualTo(fan.drawn().stream().map(Lever::id).toList());
        assertThat(body.<List<Integer>>read("$.bands[*].year"))
                .isEqualTo(fan.bands().stream().map(Fan.Band::year).toList());
        assertThat(numbers(body, "$.bands[*].p5"))
                .isEqualTo(fan.bands().stream().map(Fan.Band::p5).toList());
        assertThat(numbers(body, "$.bands[*].p50"))
                .isEqualTo(fan.bands().stream().map(Fan.Band::p50).toList());
        assertThat(numbers(body, "$.bands[*].p95"))
                .isEqualTo(fan.bands().stream().map(Fan.Band::p95).toList());
    }

    @Test
    void drawsTenThousandFromTheSeedSevenUnlessItIsToldOtherwise() {
        assertThat(get(OIL + "/fan").<List<Double>>read("$.bands[*].p50"))
                .isEqualTo(get(OIL + "/fan?draws=10000&seed=7&result=cumulative-loss")
                        .<List<Double>>read("$.bands[*].p50"));
    }

    @Test
    void findsTheOilPriceThatGivesTwelveBillion() {
        DocumentContext body = get(OIL + "/solve?target=cumulative-loss&value=12&for=oil-price");

        assertThat(body.<String>read("$.kind")).isEqualTo("one");
        double price = body.read("$.solutions[0]");
        // 12 = 18 (1 - k summed over the years, 4.5) (29.2 + 0.3 (7.3 P - 182.5)) / 1000
        assertThat(price).isCloseTo(((12_000 / 18.0 / 4.5 - 29.2) / 0.3 + 182.5) / 7.3, within(1e-9));
        assertThat(get(OIL + "?oil-price=" + price).<Double>read("$.totals.cumulativeLoss"))
                .isCloseTo(12, within(1e-9));
        assertThat(body.<String>read("$.answer"))
                .isEqualTo("Cumulative loss comes to 12 USD bn with Price of Urals crude at 79.31 USD/bbl.");
    }

    @Test
    void findsTheReferencePriceThatMakesTheGasSubsidyTwoPointTwoBillion() {
        double reference = get("/api/v1/scenarios/gas/solve?target=gas-subsidy&value=2.2&for=gas-reference"
                        + "&gas-volume=18.8&gas-price=144")
                .read("$.solutions[0]");

        assertThat(reference).isCloseTo(2.2 / 18.8 * 1000 + 144, within(1e-9));
    }

    @Test
    void saysHowFarALeverReachesWhenNothingIsFound() {
        DocumentContext body = get(OIL + "/solve?target=cumulative-loss&value=500&for=oil-price");

        assertThat(body.<String>read("$.kind")).isEqualTo("none");
        assertThat(body.<List<Double>>read("$.solutions")).isEmpty();
        assertThat(body.<Double>read("$.lowest"))
                .isCloseTo(get(OIL + "?oil-price=20").<Double>read("$.totals.cumulativeLoss"), within(1e-9));
        assertThat(body.<Double>read("$.highest"))
                .isCloseTo(get(OIL + "?oil-price=150").<Double>read("$.totals.cumulativeLoss"), within(1e-9));
        assertThat(body.<String>read("$.answer")).contains("cannot come to 500 USD bn");
    }

    @Test
    void saysThatALeverMakesNoDifference() {
        assertThat(get(OIL + "/solve?target=cumulative-loss&value=0&for=oil-price&compensation=100")
                        .<String>read("$.kind"))
                .isEqualTo("anywhere");
    }

    @Test
    void holdsEveryClaimAgainstTheEquations() {
        DocumentContext body = get("/api/v1/claims");
        List<Calibration> calibrations = dashboard.edition().calibrations();

        assertThat(body.<List<String>>read("$.rows[*].id"))
                .isEqualTo(calibrations.stream()
                        .map(calibration -> calibration.claim().id())
                        .toList());
        assertThat(numbers(body, "$.rows[*].cases[*].ours"))
                .isEqualTo(calibrations.stream()
                        .flatMap(calibration -> calibration.cases().stream())
                        .map(Calibration.Held::ours)
                        .toList());
        assertThat(body.<List<String>>read("$.rows[?(@.id == 'imf-share')].cases[*].verdict"))
                .containsExactly("miss", "inside");
        assertThat(body.<List<String>>read("$.rows[?(@.id == 'imf-fiscal')].cases[*].fittedLever"))
                .containsExactly(null, "oil-price");
        Tally tally = Tally.ofAll(calibrations);
        assertThat(body.<Integer>read("$.score.tests")).isEqualTo(tally.tests());
        assertThat(body.<Integer>read("$.score.independent.match"))
                .isEqualTo(tally.countIndependent(Calibration.Verdict.MATCH));
        assertThat(body.<Integer>read("$.score.fitted.near")).isEqualTo(tally.countFitted(Calibration.Verdict.NEAR));
        assertThat(body.<String>read("$.score.text"))
                .isEqualTo(dashboard.calibration().score());
        assertThat(body.<List<String>>read("$.rows[?(@.id == 'imf-share')].reason"))
                .singleElement()
                .asString()
                .contains("6.3 Mt");
        assertThat(numbers(body, "$.rows[?(@.id == 'officials-loss')].low")).containsExactly(8.0);
    }

    /** A miss without a reason would be a riddle. */
    @Test
    void givesAReasonWhereverAClaimIsMissed() {
        assertThat(get("/api/v1/claims").<List<Map<String, Object>>>read("$.rows[*]"))
                .filteredOn(row ->
                        JsonPath.<List<String>>read(row, "$.cases[*].verdict").contains("miss"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("reason")).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/scenarios/unicorns/fan,                                                   404, unicorns",
        "/api/v1/scenarios/unicorns/solve,                                                 404, unicorns",
        "/api/v1/scenarios/oil-tax-manoeuvre/fan?draws=99,                                 400, 100 to 100000",
        "/api/v1/scenarios/oil-tax-manoeuvre/fan?draws=100001,                             400, 100 to 100000",
        "/api/v1/scenarios/oil-tax-manoeuvre/fan?draws=NaN,                                400, whole number",
        "/api/v1/scenarios/oil-tax-manoeuvre/fan?draws=1e308,                              400, whole number",
        "/api/v1/scenarios/oil-tax-manoeuvre/fan?seed=99999999999999999999999,             400, whole number",
        "/api/v1/scenarios/oil-tax-manoeuvre/fan?result=unicorns,                          400, cumulative-loss",
        "/api/v1/scenarios/oil-tax-manoeuvre/fan?oil-price=Infinity,                       400, Infinity",
        "/api/v1/scenarios/oil-tax-manoeuvre/fan?from=2024&until=2020,                     400, 2024",
        "/api/v1/scenarios/oil-tax-manoeuvre/sensitivity?result=unicorns,                  400, unicorns",
        "/api/v1/scenarios/oil-tax-manoeuvre/sensitivity?seed=7,                           400, seed",
        "/api/v1/scenarios/oil-tax-manoeuvre/solve?target=loss&value=NaN&for=oil-price,    400, value",
        "/api/v1/scenarios/oil-tax-manoeuvre/solve?target=loss&value=1e308&for=oil-price,  400, value",
        "/api/v1/scenarios/oil-tax-manoeuvre/solve?target=loss&value=Infinity&for=gdp,     400, value",
        "/api/v1/scenarios/oil-tax-manoeuvre/solve?target=loss&for=oil-price,              400, value",
        "/api/v1/scenarios/oil-tax-manoeuvre/solve?target=loss&value=1,                    400, for",
        "/api/v1/scenarios/oil-tax-manoeuvre/solve?target=loss&value=1&for=unicorns,       400, oil-price",
        "/api/v1/scenarios/oil-tax-manoeuvre/solve?target=loss&value=1&for=phase-out,      400, no scale",
        "/api/v1/scenarios/oil-tax-manoeuvre/solve?target=unicorns&value=1&for=oil-price,  400, unicorns",
        "/api/v1/scenarios/loans/sensitivity?result=net-loans,                             400, 2023"
    })
    void aBadRequestGetsAProblemDocumentThatNamesThePlace(String address, int status, String named) {
        assertThat(http.get().uri(address))
                .hasStatus(status)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/fan", "/sensitivity", "/solve"})
    void twentyKilobytesOfNonsenseGetAShortAnswer(String path) throws UnsupportedEncodingException {
        MvcTestResult result =
                http.get().uri(OIL + path + "?oil-price=" + "9".repeat(20_000)).exchange();

        assertThat(result).hasStatus(400).hasContentType("application/problem+json");
        assertThat(result.getResponse().getContentAsString()).hasSizeLessThan(1_000);
    }

    private DocumentContext get(String address) {
        MvcTestResult result = http.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        try {
            return JsonPath.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private Model model() {
        return dashboard.edition().models().require("oil-tax-manoeuvre");
    }

    private static Scenario scenario(Model model, Map<String, String> settings) {
        return Scenario.parse(model.levers(), settings).requireClean();
    }

    private static Map<String, Object> lever(DocumentContext body, String id) {
        return body.<List<Map<String, Object>>>read("$.rows[*].levers[?(@.id == '" + id + "')]")
                .getFirst();
    }

    private static List<Double> numbers(DocumentContext body, String path) {
        return body.<List<Number>>read(path).stream().map(Number::doubleValue).toList();
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }
}
