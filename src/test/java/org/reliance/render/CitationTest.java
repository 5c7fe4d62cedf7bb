package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Source;
import org.reliance.figure.Statement;

class CitationTest {

    private static final String SITE = "https://reliance.example";

    @Test
    void aFigureIsCitedWithItsSourcesItsDayAndItsData() {
        assertThat(Citation.of(Samples.onePoint(), SITE).longText())
                .isEqualTo(
                        "“One number is all that was ever published”. Example, A. 2019. A report.; World Bank. 2026. "
                                + "In Reliance, retrieved November 21, 2026, data version 3f9a1c0b7de2: "
                                + "https://reliance.example/figures/sample?oil-price=55");
    }

    @Test
    void inRunningTextAFigureIsTheProgramsAndAValueItsReports() {
        Figure figure = Samples.onePoint();
        assertThat(Citation.of(figure, SITE).shortText())
                .isEqualTo("“One number is all that was ever published” (Reliance 2026)");
        assertThat(ofValue(figure).shortText()).isEqualTo("“Share, 2017: about 24 %” (Example 2019)");
    }

    @Test
    void aValueIsCitedWithItsPlaceInTheReport() {
        assertThat(ofValue(Samples.onePoint()).longText())
                .contains(
                        "Example, A. 2019. A report. Section 2, footnote 5; primary source: Ministry of Examples; reported.");
    }

    @Test
    void bibTeXHasAnEntryForTheFigureAndOneForEachOfItsSources() {
        Figure figure = Samples.onePoint().withTitle("50% of #1 \\input{x} & more_");
        assertThat(Citation.of(figure, SITE).bibTeX()).isEqualTo("""
                        @online{reliance-sample-2026-11-21,
                          author = {{Reliance}},
                          title = {{50\\% of \\#1 \\textbackslash{}input\\{x\\} \\& more\\_}},
                          year = {2026},
                          note = {Data version 3f9a1c0b7de2},
                          url = {https://reliance.example/figures/sample?oil-price=55},
                          urldate = {2026-11-21}
                        }

                        @report{report,
                          author = {Example, Anna and {Institute \\& Sons}},
                          title = {{A report}},
                          year = {2019},
                          institution = {{Institute}},
                          series = {Papers},
                          number = {7/2019}
                        }

                        @dataset{bank,
                          author = {{World Bank}},
                          title = {{Prices}},
                          year = {n.d.}
                        }
                        """);
    }

    @Test
    void bibTeXOfAValueIsAnEntryOfItsReportThatQuotesIt() {
        assertThat(ofValue(Samples.onePoint()).bibTeX())
                .startsWith("@report{")
                .contains("  author = {Example, Anna and {Institute \\& Sons}}", "  year = {2019}")
                .contains("note = {Share, 2017: about 24 \\%; section 2, footnote 5; ");
    }

    @Test
    void risHasOneFieldALineWhateverTheWordsHold() {
        Figure figure = Samples.onePoint().withTitle("One\r\nER  - \u0000two");
        assertThat(Citation.of(figure, SITE).ris())
                .isEqualTo(String.join(
                        "\r\n",
                        "TY  - ELEC",
                        "ID  - reliance-sample-2026-11-21",
                        "AU  - Reliance",
                        "TI  - One ER - two",
                        "PY  - 2026",
                        "N1  - Data version 3f9a1c0b7de2",
                        "UR  - https://reliance.example/figures/sample?oil-price=55",
                        "Y2  - 2026/11/21",
                        "ER  - ",
                        "",
                        "TY  - RPRT",
                        "ID  - report",
                        "AU  - Example, Anna",
                        "AU  - Institute & Sons",
                        "TI  - A report",
                        "PY  - 2019",
                        "DA  - 2019/05/02",
                        "PB  - Institute",
                        "T2  - Papers",
                        "SN  - 7/2019",
                        "ER  - ",
                        "",
                        "TY  - DATA",
                        "ID  - bank",
                        "AU  - World Bank",
                        "TI  - Prices",
                        "PY  - n.d.",
                        "ER  - ",
                        ""));
    }

    private static Citation ofValue(Figure figure) {
        Statement value =
                ((Layer.Statements) figure.layers().getFirst()).statements().getFirst();
        Source report = figure.sources().getFirst();
        return Citation.of(value, report, List.of(), figure.stamp(), Locale.ENGLISH, SITE);
    }
}
