package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.ReferenceValue;
import org.reliance.quantity.Verification;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Outcome;

/**
 * The inputs of a what-if that are only known within bounds, so that a reader sees what the result rests on.
 *
 * @param values in the order in which they play a part, each once
 */
record UncertainInputs(SequencedSet<ReferenceValue> values) {

    /** Those behind these measures in all years counted. */
    static UncertainInputs of(Outcome outcome, List<Measure> measures) {
        SequencedSet<ReferenceValue> values = new LinkedHashSet<>();
        for (Measure measure : measures) {
            for (int year : outcome.years()) {
                outcome.listUncertainInputs(measure, year).forEach(entry -> {
                    if (entry instanceof ReferenceValue value) {
                        values.add(value);
                    }
                });
            }
        }
        return new UncertainInputs(values);
    }

    /** Whether any of these entries was found on no page. */
    static boolean isUnverified(List<Entry> entries) {
        return entries.stream()
                .anyMatch(entry ->
                        entry instanceof ReferenceValue value && value.verification() == Verification.UNVERIFIED);
    }

    /** What a reader is told: first what no page confirms, then what was derived within bounds. */
    List<String> notes(Words words) {
        List<String> notes = new ArrayList<>();
        String unverified = list(words, true);
        String derived = list(words, false);
        if (!unverified.isEmpty()) {
            notes.add(words.say("note.unverified-inputs", unverified));
        }
        if (!derived.isEmpty()) {
            notes.add(words.say("note.bounded-inputs", derived));
        }
        return notes;
    }

    private String list(Words words, boolean unverified) {
        Map<String, List<String>> periods = new LinkedHashMap<>();
        values.stream()
                .filter(value -> (value.verification() == Verification.UNVERIFIED) == unverified)
                .forEach(value -> periods.computeIfAbsent(value.series().name(), _ -> new ArrayList<>())
                        .add(words.notation().period(value.period())));
        return periods.entrySet().stream()
                .map(series -> words.say(
                        "note.input",
                        series.getKey(),
                        series.getValue().stream().sorted().collect(Collectors.joining(", "))))
                .collect(Collectors.joining("; "));
    }
}
