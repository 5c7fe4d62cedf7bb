package org.reliance.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Opens a what-if page a thousand times, each in a session of its own, at a server that runs already; says how many were
 * served and what the others were told, and moves a lever on each page that was served.
 */
final class ManyPages {

    private static final String ADDRESS = "figures/oil-tax-loss";
    private static final String LEVER = "Price of Urals crude";

    public static void main(String[] arguments) {
        URI server = URI.create(arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8080");
        int attempts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        String address = arguments.length > 2 ? arguments[2] : ADDRESS;
        List<PageClient.Page> served = new ArrayList<>();
        Map<String, Integer> refused = new HashMap<>();
        long begin = System.nanoTime();
        for (int i = 0; i < attempts; i++) {
            switch (PageClient.at(server).open(address)) {
                case PageClient.Page page -> served.add(page);
                case PageClient.Refusal refusal ->
                    refused.merge(
                            refusal.status() + ", to come again after "
                                    + refusal.retryAfter().map(String::valueOf).orElse("?") + " s",
                            1,
                            Integer::sum);
            }
        }
        System.out.printf("%d attempts in %.1f s: %d served%n", attempts, seconds(begin), served.size());
        refused.forEach((answer, count) -> System.out.printf("%d refused with %s%n", count, answer));
        if (!address.equals(ADDRESS)) {
            return;
        }
        begin = System.nanoTime();
        long moved = served.stream()
                .filter(page -> page.moveLever(LEVER, 55) > 0 && !page.isGone())
                .count();
        System.out.printf("a lever moved on %d of them in %.1f s%n", moved, seconds(begin));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
