package org.reliance.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reliance.catalogue.Lever;
import org.reliance.quantity.Interruption;

/**
 * Which lever moved a result by how much, from the baseline to a scenario.
 *
 * <p>The shares are Shapley values (Shapley 1953): a lever's effect averaged over all orders in which the moved levers
 * could have been moved one after the other. In each order the steps lead from the baseline to the scenario, so their
 * averages add up to the whole difference but for the rounding of floating point; nothing is put right afterwards. The two
 * levers that bound the years count as one, since one of them alone may leave no year to count.
 *
 * @param from the result of the baseline
 * @param to the result of the scenario
 * @param effects one for each lever moved, in the order of the model
 * @see <a href="../../../../../../docs/decisions/2026-11-22-split-effects-evenly.md">Split effects evenly</a>
 */
public record Split(Measure measure, double from, double to, List<Effect> effects) {

    /** How many moved levers are split at most: each one more doubles the runs, of which these take 65,536. */
    public static final int MOST = 16;

    public Split {
        effects = List.copyOf(effects);
    }

    /**
     * What one lever did, in the unit of the measure.
     *
     * @param levers the lever; both levers when both ends of the years were moved
     * @param amount the average over all orders
     * @param first what it does when it is moved first, all others standing as in the baseline
     * @param last what it does when it is moved last, all others standing as in the scenario
     */
    public record Effect(List<Lever> levers, double amount, double first, double last) {
        public Effect {
            levers = List.copyOf(levers);
        }
    }

    /** Whether so many levers are moved that they are not split. */
    public static boolean isTooMany(Model model, Scenario scenario) {
        return players(model, scenario).size() > MOST;
    }

    /**
     * Splits the difference that a scenario makes.
     *
     * @param measure a total, or a yearly measure, of which the last year counted is taken
     * @throws java.util.NoSuchElementException when the result is absent
     * @throws IllegalArgumentException when more than {@link #MOST} levers are moved
     */
    public static Split of(Model model, Scenario scenario, Measure measure) {
        List<List<Lever>> players = players(model, scenario);
        if (players.size() > MOST) {
            throw new IllegalArgumentException(
                    "at most " + MOST + " moved levers are split, and " + players.size() + " are moved");
        }
        double[] results = coalitions(model, scenario, measure, players);
        int all = results.length - 1;
        double[] amounts = shapley(results, players.size());
        List<Effect> effects = IntStream.range(0, amounts.length)
                .mapToObj(i -> new Effect(
                        players.get(i), amounts[i], results[1 << i] - results[0], results[all] - results[all ^ 1 << i]))
                .toList();
        return new Split(measure, results[0], results[all], effects);
    }

    private static List<List<Lever>> players(Model model, Scenario scenario) {
        List<List<Lever>> players = new ArrayList<>();
        for (Lever lever : model.levers()) {
            if (scenario.isMoved(lever)) {
                players.stream()
                        .filter(player -> YearSpan.isPair(player.getFirst(), lever))
                        .findFirst()
                        .ifPresentOrElse(
                                player -> player.add(lever), () -> players.add(new ArrayList<>(List.of(lever))));
            }
        }
        return players;
    }

    /** The result for every set of players that have moved; the bits of the index tell which. */
    private static double[] coalitions(Model model, Scenario scenario, Measure measure, List<List<Lever>> players) {
        double[] baseline = model.settings(Scenario.baseline());
        double[] moved = model.settings(scenario);
        int[][] places = players.stream()
                .map(player -> player.stream().mapToInt(model::place).toArray())
                .toArray(int[][]::new);
        Target target = Target.of(model, measure);
        return IntStream.range(0, 1 << players.size())
                .mapToDouble(coalition -> {
                    Interruption.check();
                    double[] settings = baseline.clone();
                    for (int player = 0; player < places.length; player++) {
                        if ((coalition >> player & 1) == 1) {
                            for (int place : places[player]) {
                                settings[place] = moved[place];
                            }
                        }
                    }
                    return target.result(settings);
                })
                .toArray();
    }

    private static double[] shapley(double[] results, int players) {
        double[] weights = weights(players);
        double[] amounts = new double[players];
        for (int coalition = 0; coalition < results.length; coalition++) {
            for (int player = 0; player < players; player++) {
                int with = coalition | 1 << player;
                if (with != coalition) {
                    amounts[player] += weights[Integer.bitCount(coalition)] * (results[with] - results[coalition]);
                }
            }
        }
        return amounts;
    }

    /** The share of all orders in which a player comes right after a coalition of that size: s! (n-1-s)! / n!. */
    private static double[] weights(int players) {
        double[] weights = new double[Math.max(players, 1)];
        weights[0] = 1.0 / Math.max(players, 1);
        for (int size = 1; size < players; size++) {
            weights[size] = weights[size - 1] * size / (players - size);
        }
        return weights;
    }
}
