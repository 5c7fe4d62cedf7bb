package org.reliance.catalogue;

import java.util.Map;
import java.util.Optional;

/**
 * Lever settings with a name.
 *
 * @param claim id of the claim whose assumptions these are
 * @param settings lever id to setting, as text of an address
 */
public record Preset(
        String id,
        WhatIfModel model,
        String title,
        String meaning,
        Optional<String> claim,
        Map<String, String> settings)
        implements Entry {
    public Preset {
        settings = Map.copyOf(settings);
    }
}
