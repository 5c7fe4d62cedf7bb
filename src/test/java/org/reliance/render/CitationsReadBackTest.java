package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Claimant;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.Report;
import org.reliance.dashboard.Desk;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.Quotation;
import org.reliance.figure.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Citations as programs read them that keep references. */
class CitationsReadBackTest {

    private static final String SITE = "https://reliance.example";
    private static final Catalogue CATALOGUE = Desk.DASHBOARD.edition().catalogue();

    static Stream<Citation> citations() {
        Stream<Figure> figures = Stream.concat(
                Samples.all().values().stream(),
                Stream.of("\\", "{", "}", "100 % {of} \\end{x}", "Дзе грошы? $x_1^2$ ~#&", "=HYPERLINK(\"x\")")
                        .map(Samples.onePoint()::withTitle));
        return Stream.concat(
                figures.map(figure -> Citation.of(figure, SITE)), ids().map(CitationsReadBackTest::citation));
    }

    /** All that others published. */
    private static Stream<String> ids() {
        return Stream.of(
                        CATALOGUE.observations().list(),
                        CATALOGUE.referenceValues().list(),
                        CATALOGUE.claims().list())
                .flatMap(List::stream)
                .map(Entry::id);
    }

    private static Citation citation(String id) {
        Quotation quotation = Desk.DASHBOARD.quotation(id);
        return Citation.of(
                quotation.statement(), quotation.source(), quotation.inputs(), quotation.stamp(), Locale.ENGLISH, SITE);
    }

    private static BibTeXDatabase read(Citation citation) throws Exception {
        return new BibTeXParser().parse(new StringReader(citation.bibTeX()));
    }

    @ParameterizedTest
    @MethodSource("citations")
    void aBibTeXParserFindsAnAuthorAndAYearInEveryEntry(Citation citation) throws Exception {
        BibTeXDatabase read = read(citation);

        assertThat(read.getEntries()).hasSameSizeAs(citation.references());
        for (BibTeXEntry entry : read.getEntries().values()) {
            assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isNotBlank();
            assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).isNotBlank();
            assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).matches("\\d{4}|n\\.d\\.");
        }
        BibTeXEntry itself = read.resolveEntry(new Key(citation.key()));
        assertThat(itself.getField(new Key("urldate")).toUserString()).isEqualTo("2026-11-21");
        assertThat(itself.getField(BibTeXEntry.KEY_URL).toUserString()).startsWith(SITE);
        assertThat(itself.getField(BibTeXEntry.KEY_NOTE).toUserString()).contains(citation.dataVersion());
    }

    @ParameterizedTest
    @MethodSource("citations")
    void aReaderOfRisFindsTaggedLinesWithAnAuthorAndAYearInEveryRecord(Citation citation) {
        List<List<String>> records = records(citation.ris());

        assertThat(records).hasSameSizeAs(citation.references()).allSatisfy(record -> {
            assertThat(record).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
            assertThat(record.getFirst()).matches("TY  - (RPRT|DATA|ELEC)");
            assertThat(record.getLast()).isEqualTo("ER  - ");
            assertThat(record).anyMatch(line -> line.matches("AU  - .+"));
            assertThat(record).anyMatch(line -> line.matches("PY  - (\\d{4}|n\\.d\\.)"));
        });
        assertThat(records.getFirst()).anyMatch(line -> line.startsWith("Y2  - 2026/11/21"));
    }

    private static List<List<String>> records(String ris) {
        List<List<String>> records = new ArrayList<>();
        for (String line : ris.lines().filter(line -> !line.isEmpty()).toList()) {
            if (line.startsWith("TY")) {
                records.add(new ArrayList<>());
            }
            records.getLast().add(line);
        }
        return records;
    }

    @ParameterizedTest
    @MethodSource("citations")
    void aJsonParserFindsTheItemsOfCsl(Citation citation) {
        JsonNode items = JsonMapper.shared().readTree(citation.cslJson());

        assertThat(items.size()).isEqualTo(citation.references().size());
        for (JsonNode item : items) {
            assertThat(item.path("id").asString()).isNotBlank();
            assertThat(item.path("type").asString()).isIn("report", "dataset", "webpage");
            assertThat(item.path("title").asString()).isNotBlank();
            assertThat(item.path("author").isEmpty()).isFalse();
            JsonNode issued = item.path("issued");
            // Without a date a style writes n.d. by itself.
            assertThat(issued.isMissingNode() || issued.at("/date-parts/0/0").asInt() > 1000)
                    .isTrue();
        }
        assertThat(items.get(0).at("/accessed/date-parts/0/2").asInt()).isEqualTo(21);
    }

    @Test
    void aReportIsFiledWithItsAuthorItsSeriesAndItsDay() throws Exception {
        Citation citation = citation("talks-leaders-meetings");
        BibTeXEntry entry = read(citation).getEntries().values().iterator().next();
        JsonNode item = JsonMapper.shared().readTree(citation.cslJson()).get(0);

        assertThat(entry.getType().getValue()).isEqualTo("report");
        assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("Dyner, Anna Maria");
        assertThat(entry.getField(BibTeXEntry.KEY_NUMBER).toUserString()).isEqualTo("36/2021");
        assertThat(item.at("/author/0/family").asString()).isEqualTo("Dyner");
        assertThat(item.at("/author/0/given").asString()).isEqualTo("Anna Maria");
        assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2021,4,26]");
        assertThat(citation.ris()).contains("TY  - RPRT", "AU  - Dyner, Anna Maria", "PY  - 2021", "DA  - 2021/04/26");
    }

    @Test
    void aFigureHasAnEntryOfItsOwnAndOneForEachReport() throws Exception {
        for (var definition : CATALOGUE.figures().list()) {
            Figure figure =
                    Desk.DASHBOARD.figures(FigureQuery.of(definition.id())).getFirst();
            List<String> types = read(Citation.of(figure, SITE)).getEntries().values().stream()
                    .map(entry -> entry.getType().getValue())
                    .toList();

            assertThat(types.stream().filter("online"::equals))
                    .as(definition.id())
                    .hasSize(1);
            assertThat(types.stream().filter("report"::equals))
                    .as(definition.id())
                    .hasSameSizeAs(figure.sources().stream()
                            .filter(source ->
                                    CATALOGUE.reports().find(source.id()).isPresent())
                            .toList());
        }
    }

    @Test
    void noneWhoseWordsWentIntoADerivedValueIsCitedAsHavingSaidIt() {
        List<Observation> derived =
                CATALOGUE.observations().list(value -> value.derivation().isPresent());
        assertThat(derived).hasSize(39);
        for (Observation value : derived) {
            Citation citation = citation(value.id());
            assertThat(citation.shortText()).contains("(derived by Reliance from ");
            assertThat(citation.longText()).contains("Derived by Reliance from ", "Derived from: ");
            assertThat(citation.longText()).doesNotContain("according to");
            assertThat(citation.references().getFirst().work().authors())
                    .singleElement()
                    .satisfies(author -> assertThat(author.family()).isEqualTo("Reliance"));
            inputs(value)
                    .forEach(input -> assertThat(citation.longText())
                            .contains(input.report().shortName())
                            .contains(
                                    input.derivation().isPresent()
                                            ? "derived by Reliance"
                                            : input.claimant()
                                                    .map(Claimant::name)
                                                    .orElseThrow()));
            assertThat(citation.bibTeX().lines().filter(line -> line.startsWith("@report{")))
                    .hasSameSizeAs(inputs(value)
                            .map(Observation::report)
                            .map(Report::id)
                            .distinct()
                            .toList());
        }
    }

    private static Stream<Observation> inputs(Observation value) {
        return value.derivation().orElseThrow().from().stream().map(CATALOGUE.observations()::require);
    }

    @Test
    void aReferenceValueTellsItsPublisherFromThePageItWasReadOn() {
        assertThat(citation("gdp-2018").longText())
                .contains("World Bank", "Read at https://github.com/", "a third party’s page, not the publisher’s")
                .doesNotContain("derived");
        assertThat(citation("gas-price-history-2019").longText())
                .contains("Read at https://nmnby.eu/", ", the publisher’s own page");
        assertThat(citation("urals-price-2018").shortText())
                .isEqualTo(
                        "“Price of Urals crude, 2018: 70.05 (69.9–70.2) USD/bbl” (derived by Reliance from Ministry of"
                                + " Finance of Russia)");
    }

    @Test
    void allFormsNameEveryWork() {
        Citation citation = citation("sivitsky-subsidies-per-year-from-total");

        assertThat(citation.allForms()).contains("@dataset{", "@report{", "TY  - DATA", "TY  - RPRT", "\"report\"");
        assertThat(Arrays.asList(citation.shortText().split(" ", -1))).contains("(derived");
    }
}
