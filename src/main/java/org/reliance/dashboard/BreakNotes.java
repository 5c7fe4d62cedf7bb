package org.reliance.dashboard;

import java.util.Optional;
import java.util.stream.Collectors;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.trend.BreakScan;
import org.reliance.trend.BreakSearch;
import org.reliance.trend.BreakTest;
import org.reliance.trend.ChowTest;
import org.reliance.trend.Fit;
import org.reliance.trend.Refusal;
import org.reliance.trend.Remark;

/** Says what the tests of a break allow to be claimed, and which events lie near it. */
record BreakNotes(Composer composer, Fit fit) {

    /** Of a year that the reader chose, and of the year in which the line changes most where that is more than chance. */
    void add(Optional<Integer> year) {
        year.ifPresent(this::addChosen);
        if (BreakSearch.over(fit.points(), fit.options()) instanceof BreakScan scan) {
            boolean claimed = scan.p().orElse(1) < 1 - fit.options().level();
            if (claimed || year.isPresent()) {
                composer.note(scan.remark().in(composer.words().locale()));
            }
            int found = (int) Math.round(scan.largest().at());
            if (claimed && !year.equals(Optional.of(found))) {
                addEventsNear(found);
            }
        }
    }

    private void addChosen(int year) {
        switch (BreakTest.at(year, fit.points(), fit.options())) {
            case Refusal refusal ->
                composer.warn(composer.words()
                        .say(
                                "trend.no-break",
                                Integer.toString(year),
                                refusal.remark().in(composer.words().locale())));
            case ChowTest test -> {
                composer.note(test.remark().in(composer.words().locale()));
                addEventsNear(year);
            }
        }
    }

    private void addEventsNear(int year) {
        String near = composer.definition().events().stream()
                .filter(marked -> Math.abs(marked.event().period().position() - year) <= 1)
                .map(FigureDefinition.MarkedEvent::label)
                .collect(Collectors.joining(", "));
        if (!near.isEmpty()) {
            composer.note(composer.words()
                    .say(
                            "trend.nearby",
                            Integer.toString(year),
                            near,
                            Remark.of("break.nearness").in(composer.words().locale())));
        }
    }
}
