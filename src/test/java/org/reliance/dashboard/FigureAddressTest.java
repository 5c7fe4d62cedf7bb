package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures/oil-tax-loss?oil-price=55&years=2019-2024",
                "figures/oil-tax-loss?oil-price=55&years=2019-2024",
                " https://reliance.example/under/a/path/figures/oil-tax-loss?oil-price=55&&years=2019-2024#chart "
            })
    void whatStandsBeforeTheFigureDoesNotMatter(String text) {
        assertThat(FigureAddress.find(text))
                .contains(new FigureAddress(
                        "oil-tax-loss", Map.of("oil-price", List.of("55"), "years", List.of("2019-2024"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gas-price",
                "/figures/",
                "/figures/Gas",
                "/reports/one",
                "javascript:alert(1)",
                "/figures/gas-price?a=%zz",
                "/figures/a b",
                "\u0000"
            })
    void anythingElseIsNoAddressOfAFigure(String text) {
        assertThat(FigureAddress.find(text)).isEmpty();
    }

    @Test
    void anEndlessAddressIsNone() {
        assertThat(FigureAddress.find("/figures/gas-price?a=" + "x".repeat(FigureAddress.LONGEST)))
                .isEmpty();
    }
}
