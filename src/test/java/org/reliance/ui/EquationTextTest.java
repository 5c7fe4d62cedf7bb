package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.scenario.Equation;
import org.reliance.scenario.Models;
import org.reliance.scenario.Scenario;

class EquationTextTest {

    private static final Catalogue CATALOGUE =
            DataPackageReader.readBundled().catalogue().orElseThrow();
    private static final EquationText TEXT = new EquationText(CATALOGUE);

    @Test
    void anEquationReadsInWordsAndInNumbers() {
        Equation loss = equation("crude-loss", 2019);

        assertThat(TEXT.name(loss)).isEqualTo("Loss on crude");
        assertThat(TEXT.words(loss))
                .hasValue(
                        "= Crude bought free of duty × Duty advantage lost × (1 − Share of the crude loss handed back)"
                                + " ÷ 1,000");
        assertThat(TEXT.numbers(loss))
                .startsWith("= 18 Mt × ")
                .contains("(1 − 0 %)")
                .endsWith("÷ 1,000 = ");
        assertThat(TEXT.value(loss)).endsWith("USD bn");
    }

    @Test
    void yearsAreWrittenAsYears() {
        assertThat(TEXT.numbers(equation("gdp-of-year", 2025)))
                .isEqualTo("= 60 USD bn × (1 + 0 %/year) to the power of (2025 − 2018) = ");
        assertThat(TEXT.words(equation("gdp-of-year", 2025)))
                .hasValueSatisfying(words -> assertThat(words).endsWith(" to the power of (2025 − 2018)"));
    }

    @Test
    void whatIsOneNumberIsSaidOnce() {
        Equation none = equation("reclearance-loss", 2025);

        assertThat(TEXT.words(none)).isEmpty();
        assertThat(TEXT.numbers(none) + TEXT.value(none)).isEqualTo("= 0 USD bn");
        assertThat(TEXT.words(equation("coefficient", 2021))).hasValue("= Coefficient of the phase-out");
        assertThat(TEXT.numbers(equation("coefficient", 2021)) + TEXT.value(equation("coefficient", 2021)))
                .isEqualTo("= 0.5 share");
    }

    @Test
    void everyEquationOfEveryModelCanBeWritten() {
        for (var model : Models.of(CATALOGUE).list()) {
            var outcome = model.run(Scenario.baseline());
            for (int year : outcome.years()) {
                assertThat(outcome.explain(year)).allSatisfy(equation -> {
                    assertThat(TEXT.name(equation)).isNotBlank();
                    assertThat(TEXT.words(equation).orElse("=")).isNotBlank();
                    assertThat(TEXT.numbers(equation)).startsWith("= ").doesNotContain("NaN", "= =");
                    assertThat(TEXT.numbers(equation) + TEXT.value(equation)).doesNotMatch("= (\\S+) = \\1( .*)?");
                });
            }
        }
    }

    private static Equation equation(String measure, int year) {
        return Models.of(CATALOGUE).require("oil-tax-manoeuvre").baseline().explain(year).stream()
                .filter(equation -> equation.measure().id().equals(measure))
                .findFirst()
                .orElseThrow();
    }
}
