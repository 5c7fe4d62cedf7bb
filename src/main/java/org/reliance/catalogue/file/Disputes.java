package org.reliance.catalogue.file;

import java.util.Optional;
import java.util.stream.Stream;
import org.reliance.catalogue.Disagreement;
import org.reliance.catalogue.Disagreement.Side;

/** The disagreements that a reader noted: a statement of a report beside another one, or beside a reference value. */
final class Disputes {

    final Shelf<Disagreement> shelf;
    private final Statements statements;
    private final Context context;

    Disputes(Tables tables, Statements statements, Context context) {
        this.statements = statements;
        this.context = context;
        shelf = Shelf.of(tables.of(TableLayout.DISAGREEMENTS), this::disagreement);
    }

    private Optional<Disagreement> disagreement(Cells cells) {
        String id = cells.id();
        Disagreement.Kind kind = cells.oneOf("kind", Disagreement.Kind.values(), Disagreement.Kind::id);
        String title = cells.needText("title");
        Optional<Side> first = stated(cells, "first");
        Optional<Side> second = stated(cells, "second")
                .or(() -> cells.findEntry("second_reference", context.values).map(Side.OfReference::new));
        requireOne(cells, "a side is one observation or one event", "first_observation", "first_event");
        requireOne(
                cells,
                "a side is one observation, one event or one reference value",
                "second_observation",
                "second_event",
                "second_reference");
        String meaning = cells.needText("meaning");
        return cells.build(() -> new Disagreement(
                id, kind, title, first.orElseThrow(), second.orElseThrow(), cells.findText("arithmetic"), meaning));
    }

    private Optional<Side> stated(Cells cells, String which) {
        Optional<Side> observed =
                cells.findEntry(which + "_observation", statements.observations).map(Side.OfObservation::new);
        return observed.or(
                () -> cells.findEntry(which + "_event", statements.events).map(Side.OfEvent::new));
    }

    private static void requireOne(Cells cells, String what, String... fields) {
        cells.require(
                Stream.of(fields).filter(cells::has).count() == 1,
                fields[0],
                what,
                "fill one of " + String.join(", ", fields));
    }
}
