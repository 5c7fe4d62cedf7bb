package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
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
        assertThat(Citation.of(figure, value(figure), SITE).shortText())
                .isEqualTo("“Share, 2017: about 24 %” (Example 2019)");
    }

    @Test
    void aValueIsCitedWithItsPlaceInTheReport() {
        Figure figure = Samples.onePoint();
        assertThat(Citation.of(figure, value(figure), SITE).longText())
                .contains("Example 2019. Section 2, footnote 5; primary source: Ministry of Examples; reported.");
    }

    @Test
    void bibTeXNamesTheDayAndEscapesWhatTeXWouldRun() {
        Figure figure = Samples.onePoint().withTitle("50% of #1 \\input{x} & more_");
        assertThat(Citation.of(figure, SITE).bibTeX()).isEqualTo("""
                        @misc{reliance-sample-2026-11-21,
                          author = {{Reliance}},
                          title = {{50\\% of \\#1 \\textbackslash{}input\\{x\\} \\& more\\_}},
                          year = {2026},
                          howpublished = {Example, A. 2019. A report.; World Bank. 2026.},
                          note = {Data version 3f9a1c0b7de2},
                          url = {https://reliance.example/figures/sample?oil-price=55},
                          urldate = {2026-11-21}
                        }
                        """);
    }

    @Test
    void risHasOneFieldALineWhateverTheWordsHold() {
        Figure figure = Samples.onePoint().withTitle("One\r\nER  - \u0000two");
        assertThat(Citation.of(figure, SITE).ris())
                .isEqualTo(String.join(
                        "\r\n",
                        "TY  - DATA",
                        "ID  - reliance-sample-2026-11-21",
                        "AU  - Reliance",
                        "TI  - One ER - two",
                        "PY  - 2026",
                        "N1  - Example, A. 2019. A report.",
                        "N1  - World Bank. 2026.",
                        "ET  - 3f9a1c0b7de2",
                        "UR  - https://reliance.example/figures/sample?oil-price=55",
                        "Y2  - 2026/11/21",
                        "ER  - ",
                        ""));
    }

    private static Statement value(Figure figure) {
        return ((Layer.Statements) figure.layers().getFirst()).statements().getFirst();
    }
}
