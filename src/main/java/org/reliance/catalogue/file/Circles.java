package org.reliance.catalogue.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what rests on itself. */
final class Circles {

    private Circles() {}

    /**
     * The ids that can never be reached when each needs others first: those in a circle and those that rest on one.
     *
     * @param needs for each id, the ids that it needs
     */
    static Set<String> unreachable(Map<String, List<String>> needs) {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> dependents = new HashMap<>();
        needs.forEach((id, needed) -> {
            List<String> inner = needed.stream().filter(needs::containsKey).toList();
            open.put(id, inner.size());
            inner.forEach(other ->
                    dependents.computeIfAbsent(other, _ -> new ArrayList<>()).add(id));
        });
        Deque<String> ready = new ArrayDeque<>();
        open.forEach((id, count) -> {
            if (count == 0) {
                ready.add(id);
            }
        });
        while (!ready.isEmpty()) {
            String id = ready.remove();
            open.remove(id);
            for (String dependent : dependents.getOrDefault(id, List.of())) {
                if (open.merge(dependent, -1, Integer::sum) == 0) {
                    ready.add(dependent);
                }
            }
        }
        return open.keySet();
    }
}
