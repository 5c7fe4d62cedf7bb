package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.reliance.catalogue.Observation;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;

/** Composes a figure with one row for each statement, so that rivals stand side by side. */
final class ClaimsForm {

    private ClaimsForm() {}

    static Figure compose(Composer composer, LocalDate today) {
        Words words = composer.words();
        List<String> rows = new ArrayList<>();
        int tone = 0;
        // Where several things are measured, a row says which: its colour alone would not tell everyone.
        String name = composer.definition().indicators().size() > 1 ? "row.claim-of" : "row.claim";
        for (var indicator : composer.definition().indicators()) {
            List<Observation> observations = composer.catalogue().listObservations(indicator);
            List<Statement> worded = new ArrayList<>();
            for (Observation observation : observations) {
                worded.add(composer.statements().at(observation, rows.size(), rows.size()));
                rows.add(words.say(
                        name,
                        composer.statements().speaker(observation),
                        words.notation().period(observation.period()),
                        indicator.name()));
            }
            composer.addObservations(new Layer.Key(indicator.id(), indicator.name(), tone++), observations, worded);
        }
        String summary = rows.isEmpty() ? words.say("summary.none") : words.say("summary.claims", rows.size());
        return composer.compose(
                composer.definition().title(),
                new Domain.Rows(rows),
                composer.measure(composer.heights()),
                summary,
                today);
    }
}
