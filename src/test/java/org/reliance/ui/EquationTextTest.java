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
                .isEqualTo("Crude bought free of duty × Duty advantage lost × (1 − Share of the crude loss handed back)"
                        + " ÷ 1,000");
        assertThat(TEXT.numbers(loss))
                .startsWith("18 Mt × ")
                .contains("(1 − 0 %)")
                .endsWith("÷ 1,000");
        assertThat(TEXT.value(loss)).endsWith("USD bn");
    }

    @Test
    void everyEquationOfEveryModelCanBeWritten() {
        for (var model : Models.of(CATALOGUE).list()) {
            var outcome = model.run(Scenario.baseline());
            for (int year : outcome.years()) {
                assertThat(outcome.explain(year)).allSatisfy(equation -> {
                    assertThat(TEXT.name(equation)).isNotBlank();
                    assertThat(TEXT.words(equation)).isNotBlank();
                    assertThat(TEXT.numbers(equation)).isNotBlank().doesNotContain("NaN");
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
