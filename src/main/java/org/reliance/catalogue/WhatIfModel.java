package org.reliance.catalogue;

import java.util.List;

/**
 * A what-if as the data package describes it: which levers it offers, in which order. The equations are code
 * ({@code org.reliance.scenario}) and found by the id.
 */
public record WhatIfModel(String id, String title, String question, int position, List<Lever> levers) implements Entry {
    public WhatIfModel {
        levers = List.copyOf(levers);
    }
}
