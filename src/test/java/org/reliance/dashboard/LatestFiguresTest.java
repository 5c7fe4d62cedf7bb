package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Family;
import org.reliance.catalogue.SketchedCatalogue;

class LatestFiguresTest {

    private static List<String> headline(String sketch, String... indicators) {
        Catalogue catalogue = SketchedCatalogue.of(sketch);
        return LatestFigures.of(catalogue, new Family("family", "Family", "What?", 1, List.of(indicators)), List.of())
                .stream()
                .map(Entry::id)
                .toList();
    }

    @Test
    void laterComesBeforeEarlier() {
        assertThat(headline("""
                indicator price USD/t
                a doe price 2022 = 128.5 reported
                b doe price 2019 = 127 reported
                """, "price")).containsExactly("a");
    }

    @Test
    void whatWasReportedComesBeforeWhatWasPlannedOrAssumedAndDerivedNumbersNever() {
        assertThat(headline("""
                indicator price USD/t
                a doe price 2022 = 128.5 reported
                b doe price 2023/2025 = <128.5 assumption
                c doe price 2024 = 122.2 forecast
                d doe price 2026 = 140 derived
                """, "price")).containsExactly("a");
    }

    @Test
    void aPlanComesBeforeAnAssumptionWhereNothingWasReported() {
        assertThat(headline("""
                indicator exercises count
                a doe exercises 2021/2025 = >160 plan
                b doe exercises 2026 = 200 assumption
                """, "exercises")).containsExactly("a");
    }

    @Test
    void aNumberOfThePressComesAfterOthers() {
        assertThat(headline("""
                indicator support USD_bn
                a doe support 2005/2015 = 106 estimate by imf
                b doe support ../2017-04 = ?100 estimate by press
                """, "support")).containsExactly("a");
    }

    @Test
    void theDataMayNameSeveralIndicators() {
        assertThat(headline("""
                indicator signed count
                indicator done %
                indicator planned count
                a doe signed 2021 = 28 reported
                b doe done 2022 = >60 claim
                c doe planned 2019 = 31 plan
                """, "signed", "done")).containsExactly("a", "b");
    }

    @Test
    void anEditThatAddsALaterNumberChangesTheHeadline() {
        assertThat(headline("""
                indicator price USD/t
                a doe price 2022 = 128.5 reported
                b roe price 2023 = 140 reported
                """, "price")).containsExactly("b");
    }
}
