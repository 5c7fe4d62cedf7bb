package org.reliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.catalogue.file.DataPackageReader;

class DisagreementFinderTest {

    private static List<Disagreement> find(String sketch) {
        return DisagreementFinder.of(Locale.ENGLISH).find(SketchedCatalogue.of(sketch));
    }

    private static List<String> kinds(String sketch) {
        return find(sketch).stream()
                .map(found -> found.kind().id() + " " + found.first().id() + " "
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
    void aDayAndItsMonthAreOneTime() {
        assertThat(kinds("""
                indicator signed count
                a doe signed 2021-11-04 = 28 reported
                b roe signed 2021-11 = 29 reported
                """)).containsExactly("contradiction b a");
    }

    @Test
    void sumsAndAveragesOfOtherYearsAreNoRivals() {
        assertThat(kinds("""
                indicator loss USD
                a doe loss 2019/2024 = 10 claim by vygon
                b doe loss 2019/2025 = 12 claim by ministry
                c doe loss 2020 = 0.4 reported by statistics
                d doe loss 2019/2024 = 8~12 claim by officials
                indicator price USD/t
                e doe price 2018/2021 = 132.2 reported
                f roe price 2019 = 127 reported
                """)).isEmpty();
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
    void anIndicatorThatGathersSeveralThingsHasNoRivals() {
        assertThat(kinds("""
                indicator centres count
                a doe centres 2021/.. = 3 plan # in all
                b doe centres 2021/.. = 1 plan # in Belarus
                c roe centres 2021/.. = 4 reported
                indicator brigades count
                d doe brigades 2016 = 1 reported # Klintsy
                e doe brigades 2016 = 1 reported # Yelnya
                f roe brigades 2016 = 3 reported
                indicator loans USD
                g doe loans 2020 = 1 reported # promised
                h doe loans 2020-12 = 0.5 reported # first tranche
                i roe loans 2020 = 1.05 reported
                """)).isEmpty();
    }

    @Test
    void valuesThatNotesTellApartAreNoRivals() {
        assertThat(kinds("""
                indicator approval %
                a doe approval 2019 = 30 reported # one president
                b roe approval 2019 = 64 reported # another president
                c zoe approval 2019 = 50 reported
                """)).containsExactly("contradiction a c", "contradiction b c");
    }

    @Test
    void aNoteOnOneSideAloneTellsNothingApart() {
        assertThat(kinds("""
                indicator price USD/t
                a doe price 2019 = 127 reported # today is the date of the report
                b roe price 2019 = 130 reported
                """)).containsExactly("contradiction a b");
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
    void theAmountOfAYearIsNotHeldAgainstARangeForASum() {
        assertThat(kinds("""
                indicator loss USD_bn
                a doe loss 2019/2024 = 8~12 claim
                b roe loss 2020 = 1.5 reported
                c zoe loss 2019/2024 = 14 reported
                """)).containsExactly("range c a");
    }

    @Test
    void firmnessDecidesWhetherTwoNumbersMiss() {
        assertThat(kinds("""
                indicator price USD/t
                a doe price 2019 = ?100 reported
                b roe price 2019 = 104 reported
                c zoe price 2019 = >90 reported
                d poe price 2019 = <103 reported
                """)).containsExactly("contradiction b d");
    }

    @ParameterizedTest
    @CsvSource({
        "?10,10.5",
        "?10,9.5",
        "?100,105",
        "?120,115",
        "?9.7,9.75",
        "?5,5.5",
        "127,127.4",
        "16.67,16.7",
        ">60,61"
    })
    void numbersThatRoundingReconcilesAgree(String one, String other) {
        assertThat(kinds("""
                indicator price USD/t
                a doe price 2019 = %s reported
                b roe price 2019 = %s reported
                """.formatted(one, other))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?10,10.6",
        "?10,12",
        "?10,5",
        "?100,106",
        "?9.7,9.8",
        "?5,5.6",
        "127,128",
        "127,130",
        "127,127.6",
        ">60,59"
    })
    void numbersThatNoRoundingReconcilesDisagree(String one, String other) {
        assertThat(kinds("""
                indicator price USD/t
                a doe price 2019 = %s reported
                b roe price 2019 = %s reported
                """.formatted(one, other))).containsExactly("contradiction a b");
    }

    @Test
    void whatIsCountedOneByOneWasNotRounded() {
        assertThat(kinds("""
                indicator signed count
                a doe signed 2021 = 28 reported
                b roe signed 2021 = 29 reported
                """)).containsExactly("contradiction a b");
    }

    @Test
    void aForecastIsHeldAgainstWhatAnotherStatementSaysCame() {
        assertThat(find("""
                indicator price USD/t
                a doe price 2022 = 126.4 forecast
                b roe price 2022 = 128.5 reported
                """)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Disagreement.Kind.FORECAST_AND_OUTTURN);
            assertThat(found.title()).isEqualTo("price: 126.4 USD/t foreseen, 128.5 USD/t came");
            assertThat(found.arithmetic())
                    .contains("126.4 USD/t for 2022 (DOE) misses 128.5 USD/t for 2022 (ROE) by 2.1 USD/t.");
        });
    }

    @Test
    void differencesAreThoseOfTheNumbersAsTheyArePrinted() {
        assertThat(find("""
                indicator price USD/t seen history
                a doe price 2022 = 126.4 forecast
                series history USD/t 2022=128.52
                """))
                .singleElement()
                .satisfies(found -> assertThat(found.arithmetic())
                        .contains(
                                "126.4 USD/t for 2022 (DOE) misses 128.5 USD/t in the series “history” by 2.1 USD/t."));
    }

    @Test
    void aDifferenceFromABoundIsItselfABound() {
        assertThat(find("""
                indicator price USD/t
                a doe price 2019 = >60 reported
                b roe price 2019 = ?50 reported
                """))
                .singleElement()
                .satisfies(
                        found -> assertThat(found.arithmetic().orElseThrow()).endsWith("lie at least 10 USD/t apart."));
    }

    @Test
    void aForecastOfAnAverageOverYearsIsNotHeldAgainstOneOfThem() {
        assertThat(kinds("""
                indicator price USD/t seen history
                a doe price 2018/2021 = 132.2 forecast
                b roe price 2019 = 127 reported
                c roe price 2020-03 = 127 reported
                series history USD/t 2019=127 2020=131
                """)).isEmpty();
    }

    @Test
    void aForecastThatRoundingReconcilesWithWhatCameIsMet() {
        assertThat(kinds("""
                indicator price USD/t seen history
                a doe price 2022 = ?126 forecast
                b roe price 2022 = 128.5 reported
                series history USD/t 2022=128.52
                """)).containsExactly("forecast-and-outturn a b");
        assertThat(kinds("""
                indicator price USD/t seen history
                a doe price 2022 = ?130 forecast
                b roe price 2022 = 128.5 reported
                series history USD/t 2022=128.52
                """)).isEmpty();
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
    void aTotalAndItsAverageThatRoundingReconcilesAreConsistent() {
        assertThat(find("""
                indicator total USD_bn
                indicator average USD_bn/year average total
                a doe total 2005/2015 = 106 estimate
                b doe average 2005/2015 = ?9.7 estimate
                """)).singleElement().satisfies(found -> {
            assertThat(found.isConsistent()).isTrue();
            assertThat(found.title())
                    .isEqualTo("total, 2005–2015: the total and the yearly average agree within rounding");
            assertThat(found.arithmetic())
                    .contains("9.7 × 11 years = 106.7 USD bn; the total is 106 USD bn: 0.7 USD bn"
                            + " apart, no more than rounding explains.");
        });
    }

    @Test
    void aTotalAndItsAverageThatNoRoundingReconcilesDisagree() {
        assertThat(kinds("""
                indicator total USD_bn
                indicator average USD_bn/year average total
                a doe total 2005/2015 = 106 estimate
                b doe average 2005/2015 = 9.9 estimate
                """)).containsExactly("arithmetic a b");
    }

    @Test
    void aTotalPairsOnlyWithItsOwnAverage() {
        assertThat(kinds("""
                indicator total USD_bn
                indicator other USD_bn
                indicator average USD_bn/year average total
                indicator impact USD_bn/year
                a doe total 2005/2015 = 106 estimate by imf
                b doe average 2005/2014 = 20 estimate by imf
                c doe average 2005/2015 = 9.64 derived by imf
                d doe impact 2005/2015 = 2 estimate by imf
                e doe average 2005/2015 = 5 estimate by ipm
                f doe other 2005/2015 = 3 estimate by imf
                g roe average 2005/2015 = 5 estimate by imf
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
    void aPartIsNotHeldAgainstAnAverageOfOtherYearsOrAgainstWhatCameOfAPlan() {
        assertThat(kinds("""
                indicator whole %
                indicator one % of whole
                a doe whole 2005/2015 = 10 reported
                b roe one 2010 = 12 reported
                indicator done count
                indicator agreed count of done
                c doe done 2019 = 20 reported
                d doe agreed 2019 = 31 plan
                indicator sum USD
                indicator share USD of sum
                e doe sum 2019 = 9.7 reported
                f doe share 2019 = 10 reported
                """)).isEmpty();
    }

    @Test
    void partsOfOneReportAreTogetherNoLargerThanTheWhole() {
        assertThat(find("""
                indicator whole count
                indicator one count of whole
                indicator two count of whole
                a doe whole 2019 = 31 reported
                b doe one 2019 = >20 reported
                c doe two 2019 = 12 reported
                """))
                .singleElement()
                .satisfies(found -> assertThat(found.arithmetic())
                        .contains("at least 20 + 12 = at least 32, at least 1 more than 31 (2019)."));
    }

    @Test
    void partsThatLeaveRoomForTheRestDisagreeWithNothing() {
        assertThat(kinds("""
                indicator whole count
                indicator one count of whole
                indicator two count of whole
                a doe whole 2019 = 31 plan
                b doe one 2019 = >20 reported
                c doe two 2019 = 5 reported
                """)).isEmpty();
    }

    @Test
    void aPlanIsHeldAgainstTheEventThatFulfilsIt() {
        assertThat(find("""
                e1 doe ! signing 2019-12 planned
                e2 roe ! signing 2021-11-04 happened fulfils e1
                """)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(Disagreement.Kind.PLAN_AND_OUTCOME);
            assertThat(found.arithmetic())
                    .contains("December 2019 by plan (DOE), 4 November 2021 in fact (ROE): at least 22 months later.");
        });
    }

    @Test
    void whatWasOnlyExpectedIsNotCalledSet() {
        assertThat(find("""
                e1 doe ! signing 2019-12 expected
                e2 roe ! signing 2021-11-04 happened fulfils e1
                """))
                .singleElement()
                .satisfies(found -> assertThat(found.title())
                        .isEqualTo("Event e1: expected for December 2019, came 4 November 2021"));
    }

    @Test
    void aPlanThatIsMetDisagreesWithNothing() {
        assertThat(kinds("""
                e1 doe ! vote 2019 planned
                e2 doe ! vote 2019-05 happened fulfils e1
                e3 doe ! signing 2021-23 planned
                e4 roe ! signing 2021-11-04 happened fulfils e3
                """)).isEmpty();
    }

    @Test
    void aProposalSetsNoDate() {
        assertThat(kinds("""
                e1 doe ! draft 1997 proposed
                e2 doe ! draft 1997 refused fulfils e1
                e3 doe ! doctrine 2018 proposed
                e4 roe ! doctrine 2021 happened fulfils e3
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
    void aLaterHappeningOfTheSameOccurrenceIsNotWhatCameOfAPlan() {
        assertThat(kinds("""
                e1 doe ! signing 2019-12 planned
                e2 roe ! signing 2022 happened
                """)).isEmpty();
    }

    @Test
    void twoReportsDateOneHappeningDifferently() {
        assertThat(find("""
                e1 doe ! plan-adopted 2021-03-02 happened
                e2 roe ! plan-adopted 2021-02 happened
                e3 zoe ! plan-adopted 2021 happened
                """))
                .singleElement()
                .satisfies(found -> assertThat(found.arithmetic())
                        .contains("February 2021 (ROE) and 2 March 2021 (DOE): at least 2 days later."));
    }

    @Test
    void aReportThatDatesAnOccurrenceTwiceTellsItsStages() {
        assertThat(kinds("""
                e1 doe ! loan 2020-12 happened
                e2 doe ! loan 2021-06 happened
                e3 roe ! loan 2021-06-02 happened
                """)).isEmpty();
    }

    @Test
    void whatAReaderHasNotedIsNotFoundAgain() {
        String pair = """
                indicator price USD/t
                a doe price 2019 = 127 reported
                b roe price 2019 = 130 estimate
                """;

        assertThat(kinds(pair + "noted b a")).isEmpty();
        assertThat(kinds(pair + "agreed a b")).isEmpty();
    }

    @Test
    void whatRepeatsWhatAReaderHasNotedIsNotFoundEither() {
        assertThat(kinds("""
                indicator price USD/t seen history
                a doe price 2022 = 126.4 forecast
                b roe price 2022 = 128.5 reported
                series history USD/t 2022=128.52
                noted a b
                """)).isEmpty();
        assertThat(kinds("""
                e1 doe ! signing 2019-12 planned
                e2 doe ! signing 2019-12 refused fulfils e1
                e3 roe ! signing 2019-12 expected
                noted e3 e2
                """)).isEmpty();
    }

    @Test
    void anotherNumberForTheSameYearIsNoRepetition() {
        assertThat(kinds("""
                indicator price USD/t
                a doe price 2022 = 126.4 forecast
                b roe price 2022 = 128.5 reported
                c zoe price 2022 = 140 reported
                noted a b
                """)).containsExactly("forecast-and-outturn a c", "contradiction b c");
    }

    @Test
    void openPeriodsReachAsFarAsTheyAreOpen() {
        assertThat(kinds("""
                indicator price USD/t
                a doe price ../2014 = 50 reported
                b roe price 2010 = 40 reported
                c roe price 2016/.. = 30 reported
                d doe price 2020 = 31 reported
                """)).containsExactly("definition a b", "definition c d");
    }

    @Test
    void aReportKnowsNoFactOfATimeAfterIt() {
        assertThat(kinds("""
                indicator price USD/t
                a doe price 2016/.. = 30 reported
                b roe price 2022 = 45 reported
                """)).isEmpty();
    }

    @Test
    void theVoiceIsTheReportAndWhoeverAssertsItThere() {
        assertThat(find("""
                indicator price USD/t
                a doe price 2019 = 127 claim by imf
                b roe price 2019 = 130 reported
                """)).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo("found-a-against-b");
            assertThat(found.title()).isEqualTo("price in 2019: 127 USD/t or 130 USD/t");
            assertThat(found.arithmetic()).contains("127 USD/t (imf in DOE) and 130 USD/t (ROE) lie 3 USD/t apart.");
            assertThat(found.meaning()).startsWith("Both speak of the same time");
        });
    }

    @Test
    void aDistanceIsTheSameWhicheverNumberIsLarger() {
        assertThat(find("""
                indicator price USD/t
                a doe price 2019 = 130 reported
                b roe price 2019 = 127 reported
                """))
                .singleElement()
                .satisfies(found -> assertThat(found.arithmetic().orElseThrow()).endsWith("lie 3 USD/t apart."));
    }

    @Test
    void aValueBelowARangeMissesItsLowerEndAndOneAboveItsUpper() {
        String range = """
                indicator share %%
                a doe share 2005/2015 = 11~27 estimate
                b roe share 2015 = %s estimate
                """;

        assertThat(find(range.formatted("8")).getFirst().arithmetic().orElseThrow())
                .isEqualTo("8 % for 2015 (ROE) misses 11–27 % for 2005–2015 (DOE) by 3 %.");
        assertThat(find(range.formatted("30")).getFirst().arithmetic().orElseThrow())
                .isEqualTo("30 % for 2015 (ROE) misses 11–27 % for 2005–2015 (DOE) by 3 %.");
    }

    @Test
    void anApproximateNumberIsApproximatelyApart() {
        assertThat(find("""
                indicator price USD/t
                a doe price 2019 = ?100 reported
                b roe price 2019 = 130 reported
                """))
                .singleElement()
                .satisfies(found -> assertThat(found.arithmetic().orElseThrow()).endsWith("lie about 30 USD/t apart."));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12, 2020-01-02, at least 2 days later",
        "2019-12, 2020-01-30, at least 30 days later",
        "2019-12, 2020-01-31, at least a month later",
        "2019-12, 2020-03, at least 2 months later",
        "2019-12, 2020-01-01, a day later",
        "2019-12, 2019-11-30, before its time"
    })
    void theDelayIsCountedFromTheEndOfTheOneToTheBeginningOfTheOther(String plan, String outcome, String delay) {
        assertThat(find("""
                e1 doe ! signing %s planned
                e2 roe ! signing %s happened fulfils e1
                """.formatted(plan, outcome)))
                .singleElement()
                .satisfies(found -> assertThat(found.arithmetic().orElseThrow()).endsWith(": " + delay + "."));
    }

    @Test
    void whatIsRefusedSaysSoInItsTitle() {
        assertThat(find("""
                e1 doe ! base 2015 planned
                e2 doe ! base 2015-10 refused fulfils e1
                e3 doe ! loan 2016 expected
                e4 doe ! loan 2017 refused fulfils e3
                """))
                .extracting(Disagreement::title)
                .containsExactly("Event e1: set for 2015, and refused", "Event e3: expected for 2016, and refused");
    }

    /** 9.9 a year over 11 years are 108.9; even 9.85 come to 108.35, which is more than 106.5. */
    @Test
    void aTotalThatItsAverageMissesIsSaidToBeSo() {
        assertThat(find("""
                indicator total USD_bn
                indicator average USD_bn/year average total
                a doe total 2005/2015 = 106 estimate
                b doe average 2005/2015 = 9.9 estimate
                """)).singleElement().satisfies(found -> {
            assertThat(found.title()).isEqualTo("total, 2005–2015: the total and the yearly average do not match");
            assertThat(found.arithmetic())
                    .contains("9.9 × 11 years = 108.9 USD bn; the total is 106 USD bn: 2.9 USD bn"
                            + " apart, more than rounding explains.");
        });
    }

    @Test
    void aTotalThatIsItsAverageTimesTheYearsNeedsNoWord() {
        assertThat(kinds("""
                indicator total USD_bn
                indicator average USD_bn/year average total
                a doe total 2005/2014 = 97 estimate
                b doe average 2005/2014 = 9.7 estimate
                """)).isEmpty();
    }

    /** Neither a range nor a stretch of half a year has a total that is so many times its average. */
    @Test
    void onlyNumbersOfWholeYearsAreMultiplied() {
        assertThat(kinds("""
                indicator total USD_bn
                indicator average USD_bn/year average total
                a doe total 2005-07/2015 = 106 estimate
                b doe average 2005-07/2015 = 20 estimate
                c doe total 2005/2016-06 = 106 estimate
                d doe average 2005/2016-06 = 20 estimate
                e doe total 2005 = 106 estimate
                f doe average 2005 = 20 estimate
                g doe total 2001/2004 = 100~110 estimate
                h doe average 2001/2004 = 50 estimate
                i doe total 2017/.. = 106 estimate
                j doe average 2017/.. = 20 estimate
                """)).isEmpty();
    }

    @Test
    void aPartThatIsTooLargeIsSaidToBeSo() {
        assertThat(find("""
                indicator whole USD
                indicator one USD of whole
                a doe whole 2005/2015 = 10 reported
                b roe one 2010 = ?12 reported
                """)).singleElement().satisfies(found -> {
            assertThat(found.title()).isEqualTo("one is larger than whole, of which it is a part");
            assertThat(found.arithmetic().orElseThrow())
                    .contains("is about 2 USD more than")
                    .endsWith("(2005–2015).");
        });
    }

    /** 5 + 6 are more than 10, though neither is alone; those of another report or year are not counted with them. */
    @Test
    void partsAreAddedUpWithinOneReportAndOneYear() {
        String parts = """
                indicator whole count
                indicator one count of whole
                indicator two count of whole
                a doe whole 2019 = 10 reported
                b doe one 2019 = 5 reported
                c %s two %s = 6 %s
                """;

        assertThat(kinds(parts.formatted("doe", "2019", "reported"))).containsExactly("arithmetic c a");
        assertThat(kinds(parts.formatted("roe", "2019", "reported"))).isEmpty();
        assertThat(kinds(parts.formatted("doe", "2019-06", "reported"))).isEmpty();
        assertThat(kinds(parts.formatted("doe", "2019", "plan"))).isEmpty();
    }

    @Test
    void aPartInAnotherUnitOrOutsideOfTheTimeOfItsWholeIsNotHeldAgainstIt() {
        assertThat(kinds("""
                indicator whole USD
                indicator one USD_bn of whole
                indicator two USD of whole
                a doe whole 2005/2015 = 10 reported
                b roe one 2010 = 12 reported
                c roe two 2016 = 12 reported
                d roe two 2004 = 12 reported
                e roe two 2004/2010 = 12 reported
                """)).isEmpty();
    }

    @Test
    void datesOfOneReportOrOfAPlanAreNotHeldAgainstEachOther() {
        assertThat(kinds("""
                e1 doe ! adopted 2021-03 happened
                e2 doe ! signed 2021-04 happened
                e3 roe ! adopted 2021-05 planned
                e4 roe ! signed 2021-04-09 happened
                """)).isEmpty();
    }

    @Test
    void theEarlierDateIsNamedFirst() {
        String dates = """
                e1 doe ! adopted %s happened
                e2 roe ! adopted %s happened
                """;

        assertThat(kinds(dates.formatted("2021-02", "2021-03"))).containsExactly("date e1 e2");
        assertThat(kinds(dates.formatted("2021-03", "2021-02"))).containsExactly("date e2 e1");
    }

    /** An observation and a reference series that counts the same say one thing, and so do two ways to write one number. */
    @Test
    void theSameNumbersOfTheSameYearAreNamedOnce() {
        assertThat(kinds("""
                indicator price USD/t
                a doe price 2019 = 127 reported
                b roe price 2019 = 130 reported
                c zoe price 2019 = 130.2 reported
                """)).containsExactly("contradiction a b");
    }

    @Test
    void aNumberForAnotherYearIsNamedBesideTheFirst() {
        assertThat(kinds("""
                indicator price USD/t
                a doe price 2019 = 127 reported
                b roe price 2019 = 130 reported
                c doe price 2020 = 127 reported
                d roe price 2020 = 130 reported
                """)).containsExactly("contradiction a b", "contradiction c d");
    }

    @Test
    void assumptionsAndDerivedValuesAreHeldAgainstNothing() {
        assertThat(kinds("""
                indicator price USD/t seen history
                a doe price 2019 = 100 assumption
                b roe price 2019 = 110 derived
                c zoe price 2019 = 130 reported
                series history USD/t 2019=130
                """)).isEmpty();
    }

    @Test
    void moneyOfAYearIsHeldAgainstALevelAndAShareAgainstAnyTimeWithin() {
        assertThat(kinds("""
                indicator loss USD
                a doe loss 2016/.. = 30 reported
                b roe loss 2018 = 31 reported
                c zoe loss 2018-06 = 5 reported
                """)).containsExactly("definition a b");
    }

    @Test
    @Tag("load")
    void aPackageFullOfContradictionsIsStillAnswered() {
        StringBuilder sketch = new StringBuilder("indicator price USD/t\n");
        for (int i = 0; i < 3_000; i++) {
            sketch.append("o%d r%d price 2019 = %d reported%n".formatted(i, i, i));
        }

        assertThat(find(sketch.toString())).hasSize(DisagreementFinder.LIMIT);
    }

    @Test
    void nothingIsFoundInTheReportsOfTheProjectThatAReaderHasNotNoted() {
        Catalogue catalogue = DataPackageReader.readBundled().catalogue().orElseThrow();

        assertThat(DisagreementFinder.of(Locale.ENGLISH).find(catalogue))
                .extracting(Disagreement::id)
                .isEmpty();
    }
}
