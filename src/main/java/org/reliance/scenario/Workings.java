package org.reliance.scenario;

import java.util.List;
import java.util.Map;

/**
 * How the numbers of something shown were computed, for whoever wants to compute them again.
 *
 * @param baseline what stands beside the scenario: no lever moved but those of the years
 * @param shown by the id of a series, what it shows
 */
public record Workings(Model model, Scenario baseline, Scenario scenario, Map<String, Shown> shown) {

    public Workings {
        shown = Map.copyOf(shown);
    }

    /** Which of the two runs. */
    public enum Run {
        BASELINE,
        SCENARIO
    }

    /**
     * What a series shows.
     *
     * @param measures one, by year; or several, of each what it comes to in the last year counted
     */
    public record Shown(Run run, List<Measure> measures) {
        public Shown {
            measures = List.copyOf(measures);
        }
    }

    /** The scenario of a run. */
    public Scenario scenario(Run run) {
        return switch (run) {
            case BASELINE -> baseline;
            case SCENARIO -> scenario;
        };
    }
}
