package org.reliance.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

/**
 * A published result against which the equations of a model are held.
 *
 * @param result which result of the model it speaks of: {@code cumulative-loss}
 * @param published what was published, in {@code unit}
 * @param observation the statement in a report
 * @param reason why the equations miss it, if they do, or what a reader has to know of a match
 * @param cases the assumptions under which it is tested, at least one
 */
public record Claim(
        String id,
        WhatIfModel model,
        String title,
        String result,
        Unit unit,
        Reading published,
        Optional<Claimant> claimant,
        Optional<Observation> observation,
        Optional<String> reason,
        List<Case> cases)
        implements Entry {

    public Claim {
        cases = List.copyOf(cases);
    }

    /**
     * One set of assumptions.
     *
     * @param expected what the equations must give, in the unit of the claim
     * @param settings lever id to setting, as text of an address
     * @param period the years in which the result is read, when the settings do not say so themselves
     * @param fittedLever the lever that was set so that the result comes near the claim; then that it does is no evidence
     */
    public record Case(
            String id,
            String title,
            double expected,
            Map<String, String> settings,
            Optional<Period> period,
            Optional<Lever> fittedLever) {
        public Case {
            settings = Map.copyOf(settings);
        }
    }
}
