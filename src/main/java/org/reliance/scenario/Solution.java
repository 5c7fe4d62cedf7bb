package org.reliance.scenario;

import java.util.List;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;

/** Where a lever has to stand for a result to come out at a given number, all other levers staying. */
public sealed interface Solution {

    /**
     * Nowhere in its range.
     *
     * @param lowest smallest result that the lever can give
     * @param highest largest result that the lever can give
     */
    record None(double lowest, double highest) implements Solution {}

    /** At one number on its scale. */
    record One(double value) implements Solution {}

    /** At several numbers on its scale, in order. */
    record Several(List<Double> values) implements Solution {
        public Several {
            values = List.copyOf(values);
        }
    }

    /** Wherever it likes: the result is this number all along the scale. */
    record Anywhere() implements Solution {}

    /** The lever has no scale to search: it is a choice or a year. */
    record NoScale() implements Solution {}

    /**
     * Searches the whole range of a lever.
     *
     * @param measure a total, or a yearly measure, of which the last year counted is taken
     * @param target the number that it is to have, finite
     * @throws java.util.NoSuchElementException when the model has no such lever, or the result is absent
     */
    static Solution of(Model model, Scenario scenario, Lever lever, Measure measure, double target) {
        double[] settings = model.settings(scenario);
        int place = model.place(lever);
        if (!(lever.setting() instanceof Setting.Scale scale)) {
            return new NoScale();
        }
        Target result = Target.of(model, measure);
        double tolerance = 1e-9 * Math.max(Math.abs(target), Math.abs(result.result(settings)));
        return RootSearch.over(scale.low(), scale.high(), tolerance, at -> {
                    settings[place] = at;
                    return result.result(settings) - target;
                })
                .solution(target);
    }
}
