package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ModelsTest {

    @Test
    void nameTheLeverThatTheDataLacks() {
        String without = Belarus.OIL.replace("crude-volume", "");

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Models.of(NotedCatalogue.of(Belarus.LAW + withoutLines(without))))
                .withMessageContaining("crude-volume");
    }

    @Test
    void nameTheSeriesThatTheDataLacks() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Models.of(NotedCatalogue.of(Belarus.OIL)))
                .withMessageContaining("export-duty-coefficient");
    }

    @Test
    void refuseAModelWithoutEquations() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Models.of(NotedCatalogue.of("year a = 1 in 1..2\nmodel astrology: a")))
                .withMessageContaining("astrology");
    }

    @Test
    void doWithoutLeversThatChangeNothing() {
        String fewer = Belarus.OIL
                .lines()
                .filter(line -> !line.contains("premium =") && !line.contains("gdp-growth ="))
                .map(line -> line.replace(" premium ", " ").replace(" gdp-growth", ""))
                .reduce("", (all, line) -> all + line + "\n");
        Model model = Models.of(NotedCatalogue.of(Belarus.LAW + fewer)).require("oil-tax-manoeuvre");

        assertThat(model.baseline().result("cumulative-loss"))
                .isEqualTo(Belarus.run("oil-tax-manoeuvre", "").result("cumulative-loss"));
    }

    /** Without the line that defines the lever, whose name has been taken out. */
    private static String withoutLines(String notes) {
        return notes.lines().filter(line -> !line.contains("policy  =")).reduce("", (all, line) -> all + line + "\n");
    }
}
