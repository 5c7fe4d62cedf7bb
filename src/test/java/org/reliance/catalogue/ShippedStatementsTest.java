package org.reliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.catalogue.ReferenceValue.ReadAt;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.quantity.Absence;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Verification;

/** What the shipped data say of the reports' statements, where the reports are easily misread. */
class ShippedStatementsTest {

    private static final Catalogue CATALOGUE =
            DataPackageReader.readBundled().catalogue().orElseThrow();

    private static Observation observation(String id) {
        return CATALOGUE.observations().require(id);
    }

    private static Event event(String id) {
        return CATALOGUE.events().require(id);
    }

    private static Stream<String> absent(Absence kind) {
        return CATALOGUE.observations().list().stream()
                .filter(value -> value.reading() instanceof Reading.Absent(Absence why, String _) && why == kind)
                .map(Observation::id);
    }

    @Test
    void onlyTwoNumbersWereKeptFromThePublic() {
        assertThat(absent(Absence.WITHHELD)).containsExactly("next-stage-gas-price-set", "next-stage-oil-rate-agreed");
    }

    @Test
    void theDataOfAFigureThatWasPrintedAreLostAndNotWithheld() {
        assertThat(absent(Absence.LOST)).hasSize(6).allMatch(id -> id.startsWith("sivitsky-figure-1-"));
        assertThat(observation("sivitsky-figure-1-crude-oil").note())
                .hasValueSatisfying(note -> assertThat(note).doesNotContain("bars", "left axis"));
    }

    @Test
    void whatIsNoPartOfAPlanIsNone() {
        assertThat(absent(Absence.NONE))
                .contains(
                        "sivitsky-gas-discount-not-in-plan",
                        "sivitsky-compensation-not-in-plan",
                        "sivitsky-oil-products-suspended",
                        "talks-no-russian-base");
    }

    @Test
    void whatHasADirectionHasNoNumberForWantOfOne() {
        assertThat(CATALOGUE.observations().list(value -> value.firmness() == Firmness.DIRECTIONAL))
                .isNotEmpty()
                .allMatch(value ->
                        value.reading() instanceof Reading.Absent(Absence kind, String _) && kind == Absence.NOT_GIVEN);
    }

    @Test
    void whatIsDerivedIsOursAndNothingElse() {
        assertThat(CATALOGUE.observations().list())
                .allMatch(value -> value.claimant().filter(Claimant::isCompiler).isPresent()
                        == (value.nature() == Nature.DERIVED));
    }

    @ParameterizedTest
    @CsvSource({
        "sivitsky-compensation-refused-siluanov, 0",
        "sivitsky-hyperinflation-1994, 2",
        "sivitsky-lukashenko-approval-1994, 2",
        "sivitsky-compensation-asked, 24",
        "sivitsky-gas-reduction-asked, 24",
        "sivitsky-gas-debt-2017, 6",
        "sivitsky-oil-tax-loss-vygon, 21"
    })
    void aFootnoteBelongsToItsSentence(String id, int footnote) {
        assertThat(observation(id).locator().footnote())
                .isEqualTo(Optional.of(footnote).filter(number -> number > 0));
    }

    @ParameterizedTest
    @CsvSource({
        "sivitsky-siluanov-no-compensation-2018, 0",
        "sivitsky-strategic-deal-proposed, 0",
        "sivitsky-makei-hint-2019, 0",
        "sivitsky-treaty-1999-currency, 0",
        "sivitsky-hyperinflation-1994, 2",
        "sivitsky-makei-confirms-2019, 35"
    })
    void aFootnoteBelongsToTheSentenceOfItsEvent(String id, int footnote) {
        assertThat(event(id).locator().footnote())
                .isEqualTo(Optional.of(footnote).filter(number -> number > 0));
        assertThat(event(id).source().isPresent()).isEqualTo(footnote > 0);
    }

    @ParameterizedTest
    @CsvSource({
        "sivitsky-currencies-retained",
        "sivitsky-central-banks-retained",
        "sivitsky-energy-regulators",
        "sivitsky-net-support-2018-money"
    })
    void aPeriodThatTheTextDoesNotGiveIsInferred(String id) {
        assertThat(observation(id).periodIsInferred()).isTrue();
    }

    @Test
    void anEventIsAssertedByWhomTheTextNames() {
        assertThat(Stream.of(
                                "sivitsky-two-states-one-market-2019-08",
                                "sivitsky-minsk-denies-2019",
                                "sivitsky-eu-partnership-agreement",
                                "sivitsky-putin-rating-2019",
                                "sivitsky-oreshkin-reversal-2019")
                        .map(id -> event(id).claimant().orElseThrow().id()))
                .containsExactly(
                        "belarus-officials",
                        "belarus-officials",
                        "arseny-sivitsky",
                        "arseny-sivitsky",
                        "russia-government");
        assertThat(observation("sivitsky-putin-approval-2019").claimant())
                .isEqualTo(event("sivitsky-putin-rating-2019").claimant());
    }

    @Test
    void whatIsOnlyDecidedOrLeftOutHasNotHappenedAndIsNotRefused() {
        assertThat(event("sivitsky-working-group-2018-12").title()).contains("decide to set up");
        assertThat(event("sivitsky-currency-not-in-talks").standing()).isEqualTo(Event.Standing.ONGOING);
        assertThat(event("sivitsky-shoigu-proposal-2015").period()).isEqualTo(Period.of("2015-36"));
    }

    @ParameterizedTest
    @CsvSource({
        "sivitsky-presidential-campaign-2020, next-stage-election-2020-08",
        "sivitsky-signing-expected-2019-12, accelerated-signing-refused-2019-12",
        "accelerated-signing-planned-2019-12, accelerated-signing-refused-2019-12",
        "accelerated-signing-wanted-autumn-2021, deepen-signing-2021-11-04",
        "sivitsky-single-tax-code-2021, accelerated-tax-code-agreed",
        "deepen-guidelines-2021-2023, next-stage-programmes-implemented"
    })
    void aPlanLeadsToWhatBecameOfIt(String plan, String outcome) {
        assertThat(event(outcome).fulfils()).contains(plan);
    }

    @Test
    void aChangeIsTheLaterDividedByTheEarlier() {
        List<Observation> rises =
                CATALOGUE.listObservations(CATALOGUE.indicators().require("energy-subsidy-change"));

        assertThat(rises.stream()
                        .flatMap(value -> value.reading().point().stream().boxed()))
                .containsExactly(0.23, 0.48, 2.14);
    }

    @Test
    void aMeanOfMarketsIsDerivedAndAPartOfAYearSaysWhich() {
        assertThat(CATALOGUE.referenceValues().require("urals-price-2018").verification())
                .isEqualTo(Verification.DERIVED);
        assertThat(CATALOGUE.referenceValues().require("net-loans-2019").covers())
                .hasValue(Period.of("2019-01/2019-07"));
        assertThat(CATALOGUE.referenceValues().list().stream()
                        .filter(value -> value.covers().isPresent())
                        .map(ReferenceValue::id))
                .containsExactly(
                        "loan-disbursements-2016",
                        "loan-disbursements-2019",
                        "net-loans-2016",
                        "net-loans-2018",
                        "net-loans-2019");
    }

    @Test
    void aPageOfSomebodyElseIsNotThePublishers() {
        assertThat(Stream.of("gdp-2018", "duty-free-threshold-2005/2024", "gas-price-history-2019", "loans-efsd-2017")
                        .map(id ->
                                CATALOGUE.referenceValues().require(id).readAt().orElseThrow()))
                .containsExactly(ReadAt.OTHERS, ReadAt.OTHERS, ReadAt.PUBLISHER, ReadAt.PUBLISHER_AND_OTHERS);
    }
}
