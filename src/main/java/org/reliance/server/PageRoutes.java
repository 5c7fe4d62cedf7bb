package org.reliance.server;

import java.util.Optional;

/** Names the pages that addresses lead to, so that requests are counted by page and not by address. */
@FunctionalInterface
public interface PageRoutes {

    /**
     * The route of an address.
     *
     * @param path without the leading slash, such as {@code figures/oil-tax-loss}
     * @return such as {@code figures/:figure}, of a fixed number; empty when no page answers the address
     */
    Optional<String> findRoute(String path);
}
