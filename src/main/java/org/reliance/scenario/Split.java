package org.reliance.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reliance.catalogue.Lever;

/**
 * Which lever moved a result by how much, from the baseline to a scenario.
 *
 * <p>The shares are Shapley values: a lever's effect averaged over all orders in which the moved levers could have been
 * moved one after the other. So no order is preferred, and the effects add up to the whole difference. The two levers
 * that bound the years count as one, since one of them alone may leave no year to count.
 *
 * @param from the result of the baseline
 * @param to the result of the scenario
 * @param effects one for each lever moved, in the order of the model
 */
public record Split(Measure measure, double from, double to, List<Effect> effects) {

    public Split {
        effects = List.copyOf(effects);
    }

    /**
     * What one lever did.
     *
     * @param levers the lever; both levers when both ends of the years were moved
     * @param amount in the unit of the measure
     */
    public record Effect(List<Lever> levers, double amount) {
        public Effect {
            levers = List.copyOf(levers);
        }
    }

    /**
     * Splits the difference that a scenario makes.
     *
     * @param measure a total, or a yearly measure, of which the last year counted is taken
     * @throws java.util.NoSuchElementException when the result is absent
     */
    public static Split of(Model model, Scenario scenario, Measure measure) {
        List<List<Lever>> players = players(model, scenario);
        double[] results = coalitions(model, scenario, measure, players);
        double from = results[0];
        double to = results[results.length - 1];
        return new Split(measure, from, to, exact(players, shapley(results, players.size()), to - from));
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
        Target target = Target.of(model, measure);
        return IntStream.range(0, 1 << players.size())
                .mapToDouble(coalition -> {
                    double[] settings = baseline.clone();
                    for (int player = 0; player < players.size(); player++) {
                        if ((coalition >> player & 1) == 1) {
                            players.get(player)
                                    .forEach(lever -> settings[model.place(lever)] = moved[model.place(lever)]);
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

    /** What floating point has lost on the way goes to the largest effect, so that the sum is the difference. */
    private static List<Effect> exact(List<List<Lever>> players, double[] amounts, double difference) {
        int largest = IntStream.range(0, amounts.length)
                .reduce(0, (a, b) -> Math.abs(amounts[b]) > Math.abs(amounts[a]) ? b : a);
        if (amounts.length > 0) {
            amounts[largest] += difference
                    - IntStream.range(0, amounts.length)
                            .mapToDouble(i -> amounts[i])
                            .sum();
        }
        return IntStream.range(0, amounts.length)
                .mapToObj(i -> new Effect(players.get(i), amounts[i]))
                .toList();
    }
}
