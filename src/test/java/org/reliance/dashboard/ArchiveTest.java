package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.SketchedCatalogue;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.catalogue.file.Intake;

class ArchiveTest {

    private static final Intake INTAKE = DataPackageReader.readBundled();
    private static final Archive ARCHIVE =
            new Archive(new CurrentEdition(Edition.of(INTAKE.catalogue().orElseThrow(), INTAKE.source())));

    static Stream<String> reports() {
        return ARCHIVE.edition().catalogue().reports().list().stream().map(Entry::id);
    }

    private static Archive sketch(String text) {
        return new Archive(new CurrentEdition(Edition.of(SketchedCatalogue.of(text))));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void aReportPageHoldsAllThatTheReportSaysAndAllThatItCites(String id) {
        ReportPage page = ARCHIVE.findReport(id).orElseThrow();

        assertThat(page.passages().stream()
                        .flatMap(passage -> passage.mentions().stream())
                        .map(Mention::anchor))
                .hasSize(ARCHIVE.edition()
                                .catalogue()
                                .observations()
                                .list(observation -> observation.report().id().equals(id))
                                .size()
                        + ARCHIVE.edition()
                                .catalogue()
                                .events()
                                .list(event -> event.report().id().equals(id))
                                .size())
                .doesNotHaveDuplicates();
        assertThat(page.sources())
                .hasSameSizeAs(ARCHIVE.edition()
                        .catalogue()
                        .sources()
                        .list(source -> source.report().id().equals(id)));
        assertThat(page.figures()).isNotEmpty();
    }

    @Test
    void aReportIsReadInTheOrderOfItsText() {
        ReportPage page = ARCHIVE.findReport("sivitsky-2019").orElseThrow();

        assertThat(page.passages()).extracting(ReportPage.Passage::heading).startsWith("EXECUTIVE SUMMARY");
        assertThat(page.passages().get(1).mentions())
                .extracting(mention -> mention.provenance().place().orElseThrow())
                .first()
                .asString()
                .contains("paragraph 1");
    }

    @Test
    void aQuantityLeadsToTheFiguresThatShowItAndToItsDisagreements() {
        Mention.OfQuantity total = quantity("sivitsky-2019", "sivitsky-subsidies-2005-2015");

        assertThat(total.figures()).isNotEmpty();
        assertThat(total.pairs())
                .extracting(Entry::id)
                .contains("total-against-yearly-average", "hundred-against-106-billion");
    }

    private static Mention.OfQuantity quantity(String report, String id) {
        return ARCHIVE.findReport(report).orElseThrow().passages().stream()
                .flatMap(passage -> passage.mentions().stream())
                .filter(mention -> mention.anchor().equals("quantity-" + id))
                .map(Mention.OfQuantity.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereIsNoPageOfAReportThatThereIsNot() {
        assertThat(ARCHIVE.findReport("nobody-1900")).isEmpty();
    }

    @Test
    void reportsAreListedInTheOrderOfTheirPublication() {
        assertThat(ARCHIVE.reports())
                .extracting(card -> card.report().published())
                .isSorted();
    }

    @Test
    void disagreementsAreNarrowedDownByTheirAddress() {
        DisagreementPage all = ARCHIVE.disagreements(Map.of(), 1_000);
        DisagreementPage some = ARCHIVE.disagreements(
                Map.of("kind", List.of("forecast-and-outturn"), "figure", List.of("gas-price")), 1_000);

        assertThat(all.lines()).hasSizeGreaterThan(90).hasSize(all.selection().all());
        assertThat(some.lines())
                .isNotEmpty()
                .allMatch(line -> line.disagreement().kind() == Disagreement.Kind.FORECAST_AND_OUTTURN)
                .allMatch(line ->
                        line.figures().stream().anyMatch(figure -> figure.id().equals("gas-price")));
        assertThat(some.selection().filters().text()).isEqualTo("kind=forecast-and-outturn&figure=gas-price");
    }

    @Test
    void computedDisagreementsStandBesideThoseOfAReader() {
        List<DisagreementPage.Line> computed = sketch("""
                indicator price USD/t seen history
                a doe price 2022 = 126.4 forecast
                b doe price 2021 = 127 reported
                c roe price 2021 = 130 reported
                series history USD/t 2022=128.52
                noted b c
                """)
                .disagreements(Map.of("by", List.of("computed")), 1_000)
                .lines();

        assertThat(computed).isNotEmpty().allMatch(DisagreementPage.Line::isFound);
        assertThat(computed).anyMatch(line -> line.second().report().isEmpty());
    }

    @Test
    void consistentPairsAreListedApartAndCountedAsNoDisagreement() {
        Archive archive = sketch("""
                indicator price USD/t
                a doe price 2021 = 127 reported
                b roe price 2021 = ?127 reported
                c roe price 2022 = 130 reported
                d doe price 2022 = 131 reported
                agreed a b
                """);

        assertThat(archive.disagreements(Map.of(), 10).lines())
                .extracting(line -> line.disagreement().first().id())
                .containsExactly("c");
        assertThat(archive.consistent(Map.of(), 10).lines())
                .extracting(DisagreementPage.Line::kind)
                .containsExactly("Consistent");
        assertThat(archive.disagreements(Map.of(), 10).selection().all()).isEqualTo(1);
        assertThat(archive.disagreements(Map.of(), 10)
                        .selection()
                        .offered()
                        .getFirst()
                        .options())
                .extracting(Filter.Option::id)
                .containsExactly("contradiction");
    }

    @Test
    void aSearchLeadsToAConsistentPairOnItsOwnPage() {
        assertThat(hits("yearly average"))
                .filteredOn(hit -> hit.kind() == Hit.Kind.CONSISTENT)
                .extracting(Hit::address)
                .contains("/consistent#disagreement-total-against-yearly-average");
    }

    @Test
    void aFilterThatIsNotOfferedIsNamedAndLeavesNothingOut() {
        Selection<?> selection = ARCHIVE.disagreements(
                        Map.of("kind", List.of("quarrel"), "colour", List.of("red"), "q", List.of(" ")), 1)
                .selection();

        assertThat(selection.entries()).hasSize(selection.all());
        assertThat(selection.notices()).extracting(Notice::key).containsExactlyInAnyOrder("kind", "colour");
    }

    @Test
    void theTimelineIsInTheOrderOfTimeWithTheQuantitiesOfItsYears() {
        Timeline timeline = ARCHIVE.timeline(Map.of());

        assertThat(timeline.years()).extracting(Timeline.Year::year).isSorted();
        assertThat(timeline.years().stream()
                        .mapToInt(year -> year.events().size())
                        .sum())
                .isEqualTo(ARCHIVE.edition().catalogue().events().size());
        assertThat(timeline.years())
                .filteredOn(year -> year.year() == 2019)
                .singleElement()
                .satisfies(year -> assertThat(year.quantities()).isNotEmpty());
    }

    @Test
    void aPlanLeadsToWhatCameOfItAndBack() {
        Timeline timeline = sketch("""
                e1 doe ! signing 2019-12 planned
                e2 roe ! signing 2021-11-04 happened fulfils e1
                """).timeline(Map.of());

        assertThat(timeline.years().stream()
                        .flatMap(year -> year.events().stream())
                        .flatMap(event -> event.links().stream()))
                .extracting(Mention.Link::text)
                .containsExactly("Came: Event e2 (4 November 2021, ROE)", "Planned: Event e1 (December 2019, DOE)");
    }

    @Test
    void theTimelineIsSearchedWithoutCaseAndAccents() {
        Timeline timeline = ARCHIVE.timeline(Map.of("q", List.of("SIGNING"), "standing", List.of("planned")));

        assertThat(timeline.selection().entries())
                .isNotEmpty()
                .allMatch(event ->
                        event.title().toLowerCase(java.util.Locale.ROOT).contains("signing"));
    }

    @Test
    void aSearchFindsEveryKindOfEntry() {
        assertThat(hits("gas price"))
                .extracting(Hit::kind)
                .contains(Hit.Kind.FIGURE, Hit.Kind.INDICATOR, Hit.Kind.REFERENCE);
        assertThat(hits("vygon")).extracting(Hit::kind).contains(Hit.Kind.CLAIMANT, Hit.Kind.OBSERVATION);
        assertThat(hits("sivitsky 2019")).first().extracting(Hit::kind).isEqualTo(Hit.Kind.REPORT);
        assertThat(hits("shraibman")).first().extracting(Hit::kind).isEqualTo(Hit.Kind.SOURCE);
        assertThat(hits("medvedev")).extracting(Hit::kind).contains(Hit.Kind.EVENT);
        assertThat(hits("manoeuvre balances")).extracting(Hit::kind).contains(Hit.Kind.DISAGREEMENT);
    }

    @Test
    void whatIsFoundLeadsToThePageThatShowsIt() {
        assertThat(hits("106 subsidies"))
                .extracting(Hit::address)
                .contains("/reports/sivitsky-2019#quantity-sivitsky-subsidies-2005-2015");
        assertThat(hits("vygon")).extracting(Hit::address).contains("/search?q=Vygon+Consulting");
    }

    private static List<Hit> hits(String text) {
        return ARCHIVE.search(text, Optional.empty(), 20).hits();
    }
}
