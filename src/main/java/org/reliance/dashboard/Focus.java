package org.reliance.dashboard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;

/**
 * What of a what-if the effects of its levers are shown for, and whether they are the picture itself.
 *
 * @param view the effects in place of the figure, {@code view=tornado}; empty for the figure
 * @param result id of the result that they speak of, {@code of=cumulative-loss}; empty for the one the figure's title
 *     speaks of
 */
public record Focus(Optional<View> view, Optional<String> result) {

    /** A picture of what the levers do to one result. */
    public enum View {
        /** Which lever moved the result by how much, from the baseline to the scenario. */
        SPLIT,
        /** How far each lever alone moves the result over its whole range. */
        TORNADO;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<View> find(String id) {
            return Arrays.stream(values()).filter(view -> view.id().equals(id)).findFirst();
        }
    }

    private static final String VIEW = "view";
    private static final String RESULT = "of";

    private static final Focus FIGURE = new Focus(Optional.empty(), Optional.empty());

    /** The figure itself, and the effects on the result that its title speaks of. */
    public static Focus onFigure() {
        return FIGURE;
    }

    /** Takes it out of the parameters of an address. */
    static Focus take(Parameters parameters, Model model) {
        return new Focus(
                parameters.take(VIEW, View::find),
                parameters.take(RESULT, id -> model.findResult(id).map(Measure::id)));
    }

    public Focus withView(View other) {
        return new Focus(Optional.of(other), result);
    }

    public Focus withoutView() {
        return new Focus(Optional.empty(), result);
    }

    public Focus withResult(Optional<String> other) {
        return new Focus(view, other);
    }

    /** Writes what differs from the default among the parameters of an address. */
    void print(Map<String, String> parameters) {
        view.ifPresent(shown -> parameters.put(VIEW, shown.id()));
        result.ifPresent(id -> parameters.put(RESULT, id));
    }
}
