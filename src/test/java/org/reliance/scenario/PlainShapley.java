package org.reliance.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Shapley values as they are defined: every order is gone through, and what each step adds is averaged. Slow and plain. */
final class PlainShapley {

    private PlainShapley() {}

    /**
     * What each player adds on average.
     *
     * @param result what a set of players that have moved comes to
     */
    static <P> Map<P, Double> of(List<P> players, ToDoubleFunction<Set<P>> result) {
        List<List<P>> orders = orders(players);
        Map<P, Double> sums = new LinkedHashMap<>();
        players.forEach(player -> sums.put(player, 0.0));
        for (List<P> order : orders) {
            Set<P> moved = new LinkedHashSet<>();
            for (P player : order) {
                double before = result.applyAsDouble(Set.copyOf(moved));
                moved.add(player);
                sums.merge(player, result.applyAsDouble(Set.copyOf(moved)) - before, Double::sum);
            }
        }
        sums.replaceAll((_, sum) -> sum / orders.size());
        return sums;
    }

    private static <P> List<List<P>> orders(List<P> players) {
        if (players.isEmpty()) {
            return List.of(List.of());
        }
        List<List<P>> all = new ArrayList<>();
        for (P first : players) {
            List<P> others = new ArrayList<>(players);
            others.remove(first);
            orders(others).forEach(rest -> {
                List<P> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(Collections.unmodifiableList(order));
            });
        }
        return all;
    }
}
