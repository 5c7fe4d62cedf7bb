package org.reliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.file.DataPackageReader;

class DisagreementFinderTest {

    private static List<Disagreement> find(String sketch) {
        return DisagreementFinder.of(Locale.ENGLISH).find(SketchedCatalogue.of(sketch));
    }

    private static List<String> kinds(String sketch) {
        return find(sketch).stream()
                .map(found -> found.kind() + " " + found.first().id() + " "
                        + found.second().id())
                .toList();
    }

    @Test
    void twoVoicesWithDifferentValuesForOneYearContradictEachOther() {
        assertThat(kinds("""
                indicator price USD/t
                a doe price 2019 = 127 reported
                b roe price 2019 = 130 estimate
                """)).containsExactly("contradiction a b");
    }

    @Test
    void differentValuesForOverlappingPeriodsAreAMatterOfDefinition() {
        assertThat(kinds("""
                indicator loss USD
                a doe loss 2019/2024 = 10 claim by vygon
                b doe loss 2019/2025 = 12 claim by ministry
                c doe loss 2026/2027 = 14 claim by ministry
                """)).containsExactly("definition a b");
    }

    @Test
    void theSameVoiceMaySpeakOfTwoThingsOfOneKind() {
        assertThat(kinds("""
                indicator share %
                a doe share 2019 = 25 reported
                b doe share 2019 = 16 reported
                """)).isEmpty();
    }

    @Test
    void aValueOutsideTheRangeThatAnotherVoiceGivesIsFound() {
        assertThat(kinds("""
                indicator share %
                a doe share 2005/2015 = 11~27 estimate
                b roe share 2015 = 10 estimate
                c roe share 2014 = 12 estimate
                """)).containsExactly("range b a");
    }

    @Test
    void firmnessDecidesWhetherTwoNumbersMiss() {
        assertThat(kinds("""
                indicator price USD/t
                a doe price 2019 = ?100 reported
                b roe price 2019 = 106 reported
                c zoe price 2019 = >90 reported
                d poe price 2019 = <105 reported
                """)).containsExactly("contradiction b d");
    }

    @Test
    void aForecastIsHeldAgainstWhatAnotherStatementSaysCame() {
        assertThat(find("""
                indicator price USD/t
                a doe price 2022 = 126.4 forecast
                b roe price 2022 = 128.5 reported
                """)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo("forecast-and-outturn");
            assertThat(found.title()).isEqualTo("price: 126.4 USD/t foreseen, 128.5 USD/t came");
            assertThat(found.arithmetic())
                    .contains("126.4 USD/t for 2022 (DOE) misses 128.5 USD/t for 2022 (ROE) by 2.1 USD/t.");
        });
    }

    @Test
    void aForecastIsHeldAgainstTheReferenceSeriesThatCountsTheSame() {
        assertThat(kinds("""
                indicator price USD/t seen history
                a doe price 2022 = 126.4 forecast
                b doe price 2023 = 125.1 forecast
                c doe price 2022/2024 = 124.6 forecast
                d roe price 2021 = 128.5 reported
                e roe price 2020 = 125 reported
                series history USD/t 2021=127 2022=128.5 2023=129? 2020=125.04
                """)).containsExactly("forecast-and-outturn a history-2022", "source d history-2021");
    }

    @Test
    void aTotalAndAnAverageThatRoundingReconcilesAreSaidToMatchOnlyRoughly() {
        assertThat(find("""
                indicator total USD_bn
                indicator average USD_bn/year
                a doe total 2005/2015 = 106 estimate
                b doe average 2005/2015 = 9.7 estimate
                """)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo("arithmetic");
            assertThat(found.arithmetic())
                    .contains("9.7 × 11 years = 106.7 USD bn; the total is 106 USD bn: 0.7 USD bn"
                            + " apart, no more than rounding explains.");
        });
    }

    @Test
    void aTotalAndAnAverageOfOtherYearsAreNotCompared() {
        assertThat(kinds("""
                indicator total USD_bn
                indicator average USD_bn/year
                a doe total 2005/2015 = 106 estimate
                b doe average 2005/2014 = 20 estimate
                c doe average 2005/2015 = 9.64 derived
                """)).isEmpty();
    }

    @Test
    void aPartIsNoLargerThanItsWhole() {
        assertThat(kinds("""
                indicator whole USD
                indicator one USD of whole
                indicator two USD of whole
                a doe whole 2005/2015 = 10 reported
                b roe one 2010 = 12 reported
                c doe two 2005/2015 = 4 reported
                """)).containsExactly("arithmetic b a");
    }

    @Test
    void partsOfOneReportAreTogetherNoLargerThanTheWhole() {
        assertThat(find("""
                indicator whole count
                indicator one count of whole
                indicator two count of whole
                a doe whole 2019 = 31 plan
                b doe one 2019 = >20 reported
                c doe two 2019 = 12 reported
                """))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.arithmetic()).contains("at least 20 + 12 = 32, 1 more than 31 (2019)."));
    }

    @Test
    void aPlanIsHeldAgainstTheEventThatFulfilsIt() {
        assertThat(find("""
                e1 doe ! signing 2019-12 planned
                e2 roe ! signing 2021-11-04 happened fulfils e1
                """)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo("plan-and-outcome");
            assertThat(found.arithmetic())
                    .contains("December 2019 by plan (DOE), 4 November 2021 in fact (ROE): at least 22 months later.");
        });
    }

    @Test
    void aPlanThatIsMetOrThatCameWithoutADateDisagreesWithNothing() {
        assertThat(kinds("""
                e1 doe ! vote 2019 planned
                e2 doe ! vote 2019-05 happened fulfils e1
                e3 doe ! doctrine 2018 proposed
                e4 roe ! doctrine 2021 happened
                """)).isEmpty();
    }

    @Test
    void aRefusalDisagreesWithThePlanWheneverItCame() {
        assertThat(kinds("""
                e1 doe ! base 2015 planned
                e2 doe ! base 2015-10 refused fulfils e1
                """)).containsExactly("plan-and-outcome e1 e2");
    }

    @Test
    void withoutALinkTheFirstLaterHappeningOfAnotherReportIsWhatCameOfAPlan() {
        assertThat(kinds("""
                e1 doe ! signing 2019-12 planned
                e2 roe ! signing 2022 happened
                e3 zoe ! signing 2021-11 happened
                e4 doe ! signing 2020 happened
                """)).contains("plan-and-outcome e1 e3").doesNotContain("plan-and-outcome e1 e2");
    }

    @Test
    void twoReportsDateOneHappeningDifferently() {
        assertThat(find("""
                e1 doe ! plan-adopted 2021-03-02 happened
                e2 roe ! plan-adopted 2021-02 happened
                e3 roe ! plan-adopted 2021 happened
                """))
                .singleElement()
                .satisfies(found -> assertThat(found.arithmetic())
                        .contains("February 2021 (ROE) and 2 March 2021 (DOE): at least 2 days later."));
    }

    @Test
    void whatAReaderHasNotedIsNotFoundAgain() {
        assertThat(kinds("""
                indicator price USD/t
                a doe price 2019 = 127 reported
                b roe price 2019 = 130 estimate
                noted b a
                """)).isEmpty();
    }

    @Test
    void openPeriodsReachAsFarAsTheyAreOpen() {
        assertThat(kinds("""
                indicator price USD/t
                a doe price ../2014 = 50 reported
                b roe price 2005/2010 = 40 reported
                c roe price 2016/.. = 30 reported
                d doe price 2020 = 31 reported
                """)).containsExactly("definition a b", "definition c d");
    }

    @Test
    void aPackageFullOfContradictionsIsStillAnswered() {
        StringBuilder sketch = new StringBuilder("indicator price USD/t\n");
        for (int i = 0; i < 3_000; i++) {
            sketch.append("o%d r%d price 2019 = %d reported%n".formatted(i, i, i));
        }

        assertThat(find(sketch.toString())).hasSize(DisagreementFinder.LIMIT);
    }

    @Test
    void theReportsOfTheProjectHoldMoreThanAReaderNoted() {
        Catalogue catalogue = DataPackageReader.readBundled().catalogue().orElseThrow();

        assertThat(DisagreementFinder.of(Locale.ENGLISH).find(catalogue))
                .extracting(Disagreement::id)
                .doesNotHaveDuplicates()
                .doesNotContain("found-sivitsky-gas-forecast-2022-against-next-stage-gas-price-2022")
                .anyMatch(id -> id.startsWith("found-sivitsky-gas-forecast-2022-against-gas-price-history"));
    }
}
