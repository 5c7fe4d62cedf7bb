package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.Edition;
import org.reliance.scenario.AnyScenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Wherever the levers stand, the API answers what the equations give when they are worked out apart from the program. */
class IndependentComputationTest {

    private static final double RELATIVE = 1e-9;
    private static final Catalogue CATALOGUE =
            DataPackageReader.read(Path.of("data")).catalogue().orElseThrow();
    private static final Map<String, Double> NUMBERS = PlainModels.readNumbers();
    private static final MockMvcTester HTTP = MockMvcTester.of(
            new ScenariosController(new Dashboard(new CurrentEdition(Edition.of(CATALOGUE)), Clock.systemUTC())));

    @Provide
    Arbitrary<Map<String, String>> oil() {
        return anyLevers("oil-tax-manoeuvre");
    }

    @Provide
    Arbitrary<Map<String, String>> gas() {
        return anyLevers("gas");
    }

    @Provide
    Arbitrary<Map<String, String>> loans() {
        return anyLevers("loans");
    }

    @Provide
    Arbitrary<Map<String, String>> support() {
        return anyLevers("support");
    }

    @Property(tries = 200)
    void theOilTaxManoeuvre(@ForAll("oil") Map<String, String> levers) {
        Answer answer = ask("oil-tax-manoeuvre", levers);
        PlainModels plain = answer.plain;
        int from = (int) plain.lever("from");
        int until = (int) plain.lever("until");

        answer.gives("duty", plain::duty);
        answer.gives("dutyLost", plain::dutyLost);
        answer.gives("pricePaid", plain::pricePaid);
        answer.gives("crudeLoss", plain::crudeLoss);
        answer.gives("reclearanceLoss", plain::reclearanceLoss);
        answer.gives("reclearanceRevenue", plain::reclearanceRevenue);
        answer.gives("loss", plain::loss);
        answer.gives("lossShareOfGdp", year -> 100 * plain.loss(year) / plain.gdp(year));
        answer.gives("cumulativeLoss", year -> sum(from, year, plain::loss));
        answer.gives("currentAccountShareOfGdp", year -> 100 * plain.crudeLoss(year) / plain.gdp(year));
        answer.gives("fiscalEffect", year -> plain.lever("budget-share") / 100 * plain.crudeLoss(year));
        answer.givesTotal("cumulativeLoss", sum(from, until, plain::loss));
        answer.givesTotal("cumulativeLossShareOfGdp", 100 * sum(from, until, plain::loss) / plain.lever("gdp"));
        assertThat(answer.years()).hasSize(until - from + 1);
    }

    @Property(tries = 100)
    void gas(@ForAll("gas") Map<String, String> levers) {
        Answer answer = ask("gas", levers);

        answer.givesTotal("gasSubsidy", answer.plain.gasSubsidy());
        answer.givesTotal("gasOverpayment", answer.plain.gasOverpayment());
        answer.gives("gasSubsidyOfYear", answer.plain::gasSubsidyOfYear);
        answer.gives("gasOverpaymentOfYear", answer.plain::gasOverpaymentOfYear);
    }

    @Property(tries = 100)
    void loans(@ForAll("loans") Map<String, String> levers) {
        Answer answer = ask("loans", levers);

        answer.gives("loansPaidOut", answer.plain::loansPaidOut);
        answer.gives("netLoans", answer.plain::netLoans);
        answer.gives("debtShareOfGdp", answer.plain::debtShareOfGdp);
    }

    @Property(tries = 100)
    void support(@ForAll("support") Map<String, String> levers) {
        Answer answer = ask("support", levers);
        PlainModels plain = answer.plain;
        int from = (int) plain.lever("rebuilt-from");

        answer.gives("crudeSupport", plain::crudeSupport);
        answer.gives("gasSupport", plain::gasSupport);
        answer.gives("reclearanceSupport", plain::reclearanceSupport);
        answer.gives("loansSupport", plain::loansSupport);
        answer.gives("netSupport", plain::netSupport);
        answer.gives("netSupportShareOfGdp", plain::netSupportShareOfGdp);
        answer.gives("cumulativeNetSupport", year -> sum(from, year, plain::netSupport));
    }

    /** What the API said, and the same worked out plainly. */
    private record Answer(DocumentContext body, PlainModels plain) {

        List<Map<String, Object>> years() {
            return body.read("$.years");
        }

        /** Years in which an input is absent are left out by both. */
        void gives(String field, IntToDoubleFunction expected) {
            assertThat(years()).anyMatch(year -> year.containsKey(field));
            for (Map<String, Object> year : years()) {
                if (year.get(field) instanceof Number number && year.get("year") instanceof Integer of) {
                    isClose(field, number.doubleValue(), expected.applyAsDouble(of));
                }
            }
        }

        void givesTotal(String field, double expected) {
            isClose(field, body.read("$.totals." + field, Double.class), expected);
        }

        /** Relative to what was added up: a difference of two large numbers may be next to nothing. */
        private static void isClose(String field, double ours, double expected) {
            assertThat(ours).as(field).isCloseTo(expected, within(RELATIVE * Math.max(1e-3, Math.abs(expected))));
        }
    }

    private static Answer ask(String model, Map<String, String> levers) {
        String query = levers.entrySet().stream()
                .map(lever -> lever.getKey() + "=" + lever.getValue())
                .collect(Collectors.joining("&"));
        MvcTestResult result =
                HTTP.get().uri("/api/v1/scenarios/" + model + "?" + query).exchange();
        assertThat(result).hasStatusOk();
        try {
            return new Answer(
                    JsonPath.parse(result.getResponse().getContentAsString()), new PlainModels(levers, NUMBERS));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static double sum(int from, int until, IntToDoubleFunction ofYear) {
        double sum = 0;
        for (int year = from; year <= until; year++) {
            sum += ofYear.applyAsDouble(year);
        }
        return sum;
    }

    private static Arbitrary<Map<String, String>> anyLevers(String model) {
        return AnyScenario.of(CATALOGUE.models().require(model).levers());
    }
}
