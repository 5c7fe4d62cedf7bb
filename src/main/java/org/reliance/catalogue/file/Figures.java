package org.reliance.catalogue.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reliance.catalogue.Event;
import org.reliance.catalogue.Family;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.FigureDefinition.MarkedEvent;
import org.reliance.catalogue.FigureDefinition.Result;
import org.reliance.catalogue.Indicator;
import org.reliance.catalogue.ReferenceSeries;
import org.reliance.catalogue.WhatIfModel;

/** The figures that the package asks for. */
final class Figures {

    private final Statements statements;
    private final WhatIfs whatIfs;
    private final Map<String, List<Indicator>> indicators;
    private final Map<String, List<ReferenceSeries>> context;
    private final Map<String, List<Result>> results;
    private final Map<String, List<MarkedEvent>> events;

    final Shelf<FigureDefinition> shelf;

    Figures(Tables tables, Statements statements, Context reference, WhatIfs whatIfs) {
        this.statements = statements;
        this.whatIfs = whatIfs;
        Records shown = tables.of(TableLayout.FIGURE_INDICATORS);
        Records laidUnder = tables.of(TableLayout.FIGURE_REFERENCE);
        Records drawn = tables.of(TableLayout.FIGURE_RESULTS);
        Records marked = tables.of(TableLayout.FIGURE_EVENTS);
        shown.requireOncePerPair("figure", "indicator");
        laidUnder.requireOncePerPair("figure", "series");
        drawn.requireOncePerPair("figure", "result");
        marked.requireOncePerPair("figure", "event");
        indicators = shown.placed("figure", cells -> cells.needEntry("indicator", statements.indicators));
        context = laidUnder.placed("figure", cells -> cells.needEntry("series", reference.series));
        results = drawn.placed("figure", Figures::result);
        events = marked.grouped("figure", this::event);
        shelf = Shelf.of(tables.of(TableLayout.FIGURES), this::figure);
        for (Records rows : List.of(shown, laidUnder, drawn, marked)) {
            rows.requireFew("figure", Limits.PARTS_OF_A_FIGURE);
            rows.list().forEach(cells -> cells.requireId("figure", cells.needText("figure"), shelf.records()));
        }
    }

    private Optional<FigureDefinition> figure(Cells cells) {
        String id = cells.id();
        Optional<Family> family = cells.needEntry("family", statements.families);
        FigureDefinition.Form form = cells.oneOf("form", FigureDefinition.Form.values(), Figures::id);
        String title = cells.needText("title");
        String subtitle = cells.needText("subtitle");
        var unit = cells.needUnit("unit");
        Optional<WhatIfModel> model = cells.findEntry("model", whatIfs.models);
        cells.require(
                cells.has("model") == (form == FigureDefinition.Form.MODEL),
                "model",
                "a figure has a model when it shows one, and only then",
                "fill the cell for the form model, leave it empty for others");
        int position = cells.needCount("position");
        return cells.build(() -> new FigureDefinition(
                id,
                family.orElseThrow(),
                form,
                title,
                subtitle,
                unit,
                model,
                position,
                indicators.getOrDefault(id, List.of()),
                context.getOrDefault(id, List.of()),
                results.getOrDefault(id, List.of()),
                events.getOrDefault(id, List.of())));
    }

    private static Optional<Result> result(Cells cells) {
        String result = cells.needText("result");
        Result.Mark mark = cells.oneOf("mark", Result.Mark.values(), Figures::id);
        Optional<String> trend = cells.findText("trend");
        return cells.build(() -> new Result(result, mark, trend));
    }

    private Optional<MarkedEvent> event(Cells cells) {
        Optional<Event> event = cells.needEntry("event", statements.events);
        String label = cells.needText("label");
        return cells.build(() -> new MarkedEvent(event.orElseThrow(), label));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
