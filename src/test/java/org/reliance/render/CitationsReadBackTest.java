package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Entry;
import org.reliance.dashboard.Desk;
import org.reliance.dashboard.Quotation;
import org.reliance.figure.Figure;

/** Citations as programs read them that keep references. */
class CitationsReadBackTest {

    private static final String SITE = "https://reliance.example";

    static Stream<Citation> citations() {
        Stream<Figure> figures = Stream.concat(
                Samples.all().values().stream(),
                Stream.of("\\", "{", "}", "100 % {of} \\end{x}", "Дзе грошы? $x_1^2$ ~#&", "=HYPERLINK(\"x\")")
                        .map(Samples.onePoint()::withTitle));
        return Stream.concat(
                figures.map(figure -> Citation.of(figure, SITE)),
                ids().map(Desk.DASHBOARD::quotation).map(CitationsReadBackTest::citation));
    }

    /** All that others published. */
    private static Stream<String> ids() {
        Catalogue catalogue = Desk.DASHBOARD.edition().catalogue();
        return Stream.of(
                        catalogue.observations().list(),
                        catalogue.referenceValues().list(),
                        catalogue.claims().list())
                .flatMap(List::stream)
                .map(Entry::id);
    }

    private static Citation citation(Quotation quotation) {
        return Citation.of(
                quotation.statement(), quotation.source().fullText(), quotation.stamp(), Locale.ENGLISH, SITE);
    }

    @ParameterizedTest
    @MethodSource("citations")
    void aBibTeXParserFindsOneEntryWithItsFields(Citation citation) throws Exception {
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(citation.bibTeX()));

        assertThat(read.getEntries()).hasSize(1);
        BibTeXEntry entry = read.resolveEntry(new Key(citation.key()));
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString()).isNotBlank();
        assertThat(entry.getField(new Key("urldate")).toUserString()).isEqualTo("2026-11-21");
        assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString()).startsWith(SITE);
        assertThat(entry.getField(BibTeXEntry.KEY_NOTE).toUserString()).contains(citation.dataVersion());
    }

    @ParameterizedTest
    @MethodSource("citations")
    void aReaderOfRisFindsOneRecordOfTaggedLines(Citation citation) {
        List<String> lines = citation.ris().lines().toList();

        assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(lines.getFirst()).startsWith("TY  - ");
        assertThat(lines.getLast()).isEqualTo("ER  - ");
        assertThat(lines).filteredOn(line -> line.startsWith("ER")).hasSize(1);
        assertThat(lines).anyMatch(line -> line.startsWith("Y2  - 2026/11/21"));
    }
}
