package org.reliance.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsTest {

    @Test
    void nameTheLeverThatTheDataLacks() {
        String without = Belarus.OIL.replace("crude-volume", "");

        assertThat(misfits(Belarus.LAW + withoutLines(without)))
                .containsExactly("models {id=oil-tax-manoeuvre} id: the equations of 'oil-tax-manoeuvre' need the lever"
                        + " 'crude-volume', which the model does not offer; add it to model_levers");
    }

    @Test
    void nameTheSeriesThatTheDataLacks() {
        assertThat(misfits(Belarus.OIL)).singleElement().asString().contains("export-duty-coefficient");
    }

    @Test
    void refuseAModelWithoutEquations() {
        assertThat(misfits("year a = 1 in 1..2\nmodel astrology: a"))
                .containsExactly("models {id=astrology} id: there are no equations for a model 'astrology';"
                        + " take one of oil-tax-manoeuvre, gas, loans, support");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phase-out = statute of statute | phase-out = later of later | lever_choices | know no choice 'later'",
                "reclearance = none of none     | reclearance = all of all   | lever_choices | know no choice 'all'",
                "premium = 0 in 0..15 by 0.5 USD/t | premium = 0 in 0..15 by 0.5 USD/bbl | levers | count this lever in USD/t and not in USD/bbl",
                "gdp = 60.0~57..63 in 30..120 by 0.5 USD bn | gdp = 60.0~57..63 in 30..120 by 0.5 USD m | levers | count this lever in USD bn and not in USD m",
                "choice reclearance = none of none phased ended | scale reclearance = 0 in 0..1 by 1 Mt | levers | need it to be a choice",
                "year   from = 2019 in 2019..2030 | scale   from = 2019 in 2019..2030 by 1 Mt | levers | need it to be a year",
                "year   from = 2019 in 2019..2030 | year   from = 2026 in 2019..2030 | levers | the last year, 2025, comes before the first, 2026",
                "from = 2019 in 2019..2030 | from = 2019 in 1019..2030 | models | run from 1019 to 2030",
                "export-duty-rate [share] | export-duty-rate [%] | reference_series | count this in share and not in %",
                "export-duty-rate [share] | export-duty-rates [share] | reference_series | need the reference series 'export-duty-rate'",
                "barrels-per-tonne [bbl/t] 2018-07=7.3~7.28..7.33 | barrels-per-tonne [bbl/t] 2018-07=- | reference_series | need numbers of this series"
            })
    void nameWhatTheEquationsCannotUse(String sound, String spoilt, String table, String what) {
        String notes = Belarus.LAW + Belarus.OIL;
        assertThat(notes).contains(sound);

        assertThat(misfits(notes.replace(sound, spoilt)))
                .singleElement()
                .asString()
                .startsWith(table + " ")
                .contains(what);
    }

    @Test
    void nameALeverThatMovesNothing() {
        assertThat(misfits(Belarus.LAW + "scale idle = 0 in 0..1 by 1 Mt\n"
                        + Belarus.OIL.replace("compensation budget-share gdp ", "compensation idle budget-share gdp ")))
                .singleElement()
                .asString()
                .startsWith("model_levers ")
                .contains("no equation of 'oil-tax-manoeuvre' reads the lever 'idle'; take the row out");
    }

    @Test
    void nameWhatIsWrongWithEveryModel() {
        assertThat(misfits("year a = 1 in 1..2\nmodel astrology: a\nmodel gas: a\nmodel alchemy: a"))
                .hasSize(3);
    }

    private static List<String> misfits(String notes) {
        List<String> misfits = new ArrayList<>();
        Models.of(NotedCatalogue.of(notes), misfit -> misfits.add(misfit.toString()));
        return misfits;
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
