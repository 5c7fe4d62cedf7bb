package org.reliance.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.quantity.Reading;

/**
 * A triangular distribution over the range of a parameter, with its top where the parameter stands.
 *
 * <p>Drawn are the number levers that the data package does not declare fixed, and the inputs of which only a range is
 * known. Choices and years are decisions, not uncertainties: they stay as the scenario has them.
 *
 * @param parameter its place among the settings
 * @param low smallest number possible
 * @param top the most likely number
 * @param high largest number possible, more than {@code low}
 */
record Spread(int parameter, double low, double top, double high) {

    /** The parameters to draw for a target: those that play a part in it and are not fixed. */
    static List<Spread> list(Model model, Target target, double[] settings) {
        List<Spread> spreads = new ArrayList<>();
        for (int i = 0; i < settings.length; i++) {
            int parameter = i;
            range(model.parameters().get(i))
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

    private static Optional<Reading.Between> range(Parameter parameter) {
        return switch (parameter) {
            case Parameter.OfInput(double _, Reading.Between bounds, Entry _) -> Optional.of(bounds);
            case Parameter.OfLever(Lever lever) ->
                lever.setting() instanceof Setting.Scale scale && scale.draws() == Lever.Draws.TRIANGULAR
                        ? Optional.of(new Reading.Between(scale.low(), scale.high()))
                        : Optional.empty();
        };
    }
}
