package org.reliance.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.quantity.Reading;

/**
 * A triangular distribution over the range within which a parameter is not known, with its top where the parameter stands.
 *
 * <p>Drawn are the number levers that have such a range and that nobody has moved, and the inputs of which only a range is
 * known. A lever that somebody has moved is held: to set it is to say "if it were so". Choices and years are decisions, not
 * uncertainties: they stay as the scenario has them.
 *
 * @see <a href="../../../../../../docs/decisions/2026-11-28-draw-what-is-not-known.md">Draw what is not known</a>
 *
 * @param parameter its place among the settings
 * @param low smallest number possible
 * @param top the most likely number
 * @param high largest number possible, more than {@code low}
 */
record Spread(int parameter, double low, double top, double high) {

    /** The parameters to draw for a target: those that play a part in it, are not known, and are not held. */
    static List<Spread> list(Model model, Target target, Scenario scenario) {
        double[] settings = model.settings(scenario);
        List<Spread> spreads = new ArrayList<>();
        for (int i = 0; i < settings.length; i++) {
            int parameter = i;
            range(model.parameters().get(i), scenario)
                    .filter(range ->
                            range.low() < range.high() && target.sheet().isRead(parameter))
                    .ifPresent(range ->
                            spreads.add(new Spread(parameter, range.low(), settings[parameter], range.high())));
        }
        return spreads;
    }

    /** The number below which the share of all draws lies: the inverse of the cumulative distribution. */
    double at(double share) {
        double width = high - low;
        return share * width < top - low
                ? low + Math.sqrt(share * width * (top - low))
                : high - Math.sqrt((1 - share) * width * (high - top));
    }

    /** The range from which a lever would be drawn if it were not held. */
    static Optional<Lever.Draw.Triangle> findTriangle(Lever lever) {
        return lever.setting() instanceof Setting.Scale scale && scale.draw() instanceof Lever.Draw.Triangle triangle
                ? Optional.of(triangle)
                : Optional.empty();
    }

    /** Whether the top lies at an end, so that all draws lie on one side of it. */
    boolean isOneSided() {
        return top == low || top == high;
    }

    private static Optional<Reading.Between> range(Parameter parameter, Scenario scenario) {
        return switch (parameter) {
            case Parameter.OfInput(double _, Reading.Between bounds, Entry _) -> Optional.of(bounds);
            case Parameter.OfLever(Lever lever) ->
                findTriangle(lever)
                        .filter(_ -> !scenario.isMoved(lever))
                        .map(triangle -> new Reading.Between(triangle.low(), triangle.high()));
        };
    }
}
