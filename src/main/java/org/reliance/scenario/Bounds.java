package org.reliance.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reliance.catalogue.Entry;
import org.reliance.quantity.Reading;

/**
 * How low and how high every result can get while the uncertain inputs stay within their bounds.
 *
 * <p>Every result rises or falls with each uncertain input whatever the others are. So its lowest value is reached with
 * each input at the end at which it pulls the result down, and two runs a result find both ends, once two runs an
 * input have told which way it pulls.
 */
final class Bounds {

    private final List<Pull> pulls;
    private final List<double[]> lows;
    private final List<double[]> highs;

    private Bounds(List<Pull> pulls, List<double[]> lows, List<double[]> highs) {
        this.pulls = pulls;
        this.lows = lows;
        this.highs = highs;
    }

    static Bounds of(Model model, Scenario scenario) {
        double[] settings = model.settings(scenario);
        List<Pull> pulls = pulls(model, settings);
        List<double[]> lows = copy(model.rows(settings).list());
        List<double[]> highs = copy(lows);
        for (int column = 0; column < model.results().size(); column++) {
            put(lows, model.rows(pulled(settings, pulls, column, -1)).list(), column);
            put(highs, model.rows(pulled(settings, pulls, column, 1)).list(), column);
        }
        return new Bounds(pulls, lows, highs);
    }

    /** The value between its bounds, or alone when no uncertain input plays a part. */
    Reading around(double value, int row, int column) {
        double low = Math.min(value, lows.get(row)[column]);
        double high = Math.max(value, highs.get(row)[column]);
        return low < high ? new Reading.Around(value, low, high) : new Reading.Value(value);
    }

    /** The uncertain inputs that play a part in a value. */
    List<Entry> list(int row, int column) {
        return pulls.stream()
                .filter(pull -> pull.moves(row, column))
                .map(pull -> pull.source)
                .toList();
    }

    /** Which way an uncertain input pulls each result: positive when the result rises with it. */
    private static final class Pull {
        private final int parameter;
        private final Reading.Between ends;
        private final Entry source;
        private final List<double[]> atLow;
        private final List<double[]> atHigh;
        private final double[] effects;

        private Pull(Model model, double[] settings, int parameter, Reading.Between ends, Entry source) {
            this.parameter = parameter;
            this.ends = ends;
            this.source = source;
            this.atLow = model.rows(with(settings, parameter, ends.low())).list();
            this.atHigh = model.rows(with(settings, parameter, ends.high())).list();
            this.effects = effects(atLow, atHigh);
        }

        private boolean moves(int row, int column) {
            return atLow.get(row)[column] != atHigh.get(row)[column] && !Double.isNaN(atLow.get(row)[column]);
        }

        private double end(int column, int direction) {
            return effects[column] * direction < 0 ? ends.low() : ends.high();
        }

        private static double[] effects(List<double[]> low, List<double[]> high) {
            double[] effects = new double[low.getFirst().length];
            for (int row = 0; row < low.size(); row++) {
                for (int column = 0; column < effects.length; column++) {
                    double effect = high.get(row)[column] - low.get(row)[column];
                    effects[column] += Double.isNaN(effect) ? 0 : effect;
                }
            }
            return effects;
        }
    }

    private static List<Pull> pulls(Model model, double[] settings) {
        List<Pull> pulls = new ArrayList<>();
        for (int i = 0; i < settings.length; i++) {
            if (model.parameters().get(i) instanceof Parameter.OfInput(double _, Reading.Between ends, Entry source)) {
                pulls.add(new Pull(model, settings, i, ends, source));
            }
        }
        return pulls;
    }

    private static double[] pulled(double[] settings, List<Pull> pulls, int column, int direction) {
        double[] moved = settings.clone();
        pulls.forEach(pull -> moved[pull.parameter] = pull.end(column, direction));
        return moved;
    }

    private static double[] with(double[] settings, int at, double value) {
        double[] moved = settings.clone();
        moved[at] = value;
        return moved;
    }

    private static List<double[]> copy(List<double[]> rows) {
        return rows.stream().map(double[]::clone).toList();
    }

    private static void put(List<double[]> target, List<double[]> source, int column) {
        IntStream.range(0, target.size()).forEach(row -> target.get(row)[column] = source.get(row)[column]);
    }
}
