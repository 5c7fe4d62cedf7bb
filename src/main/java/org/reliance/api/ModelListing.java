package org.reliance.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.catalogue.Preset;
import org.reliance.dashboard.FigureQuery;
import org.reliance.quantity.Unit;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Scenario;

/** What-ifs as rows: which levers each has and why they stand where they do, what it computes, what has a name. */
record ModelListing(Catalogue catalogue, Model model) {

    private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.reliance.scenario.words", Locale.ENGLISH);

    private static final Lever.Draw DECISION = new Lever.Draw.Fixed(Optional.empty());

    Line line() {
        return Line.of(model.id())
                .with("title", model.definition().title())
                .with("question", model.definition().question())
                .with(
                        "figures",
                        catalogue
                                .figures()
                                .list(figure -> figure.model().equals(Optional.of(model.definition())))
                                .stream()
                                .map(Entry::id)
                                .toList())
                .with("levers", new Rows<>(model.levers(), ModelListing::lever))
                .with("results", new Rows<>(model.results(), this::result))
                .with(
                        "presets",
                        new Rows<>(
                                catalogue
                                        .presets()
                                        .list(preset -> preset.model().equals(model.definition())),
                                this::preset));
    }

    /** What a result is called. */
    static String name(Measure measure) {
        return NAMES.getString("measure." + measure.id());
    }

    private Line result(Measure measure) {
        return Line.of(measure.id())
                .with("field", CamelCase.of(measure.id()))
                .with("name", name(measure))
                .with("unit", measure.unit().symbol())
                .with("yearly", model.measures().contains(measure));
    }

    private static Line lever(Lever lever) {
        Line line = Line.of(lever.id())
                .with("name", lever.name())
                .with("group", lever.group())
                .with("sort", lever.sort().name().toLowerCase(Locale.ROOT));
        switch (lever.setting()) {
            case Setting.Scale scale ->
                scale(line.with("kind", "number"), scale.unit(), scale.initial(), scale.low(), scale.high())
                        .with("step", scale.step())
                        .with("draws", scale.draw() instanceof Lever.Draw.Triangle ? "triangular" : "fixed")
                        .with("uncertainty", uncertainty(scale.draw()).row())
                        .with("levels", new Rows<>(scale.levels(), ModelListing::level))
                        .with("options", List.of());
            case Setting.Year year ->
                scale(line.with("kind", "year"), Unit.YEAR, year.initial(), year.low(), year.high())
                        .with("step", 1)
                        .with("draws", "fixed")
                        .with("uncertainty", uncertainty(DECISION).row())
                        .with("levels", new Rows<>(year.levels(), ModelListing::level))
                        .with("options", List.of());
            case Setting.Choice choice ->
                line.with("kind", "choice")
                        .with("unit", Optional.empty(), "choice")
                        .with("default", choice.initial())
                        .with("low", Optional.empty(), "choice")
                        .with("high", Optional.empty(), "choice")
                        .with("step", Optional.empty(), "choice")
                        .with("draws", "fixed")
                        .with("uncertainty", uncertainty(DECISION).row())
                        .with("levels", List.of())
                        .with("options", new Rows<>(choice.options(), ModelListing::option));
        }
        return line.with("evidence", evidence(lever.evidence()).row()).with("note", lever.note(), "note");
    }

    /** The range within which a lever is not known, and why; or why it is not drawn. */
    private static Line uncertainty(Lever.Draw draw) {
        return switch (draw) {
            case Lever.Draw.Triangle(double low, double high, String evidence) ->
                Line.nameless().with("low", low).with("high", high).with("text", evidence);
            case Lever.Draw.Fixed(Optional<String> reason) ->
                Line.nameless()
                        .with("low", Optional.empty(), "uncertainty")
                        .with("high", Optional.empty(), "uncertainty")
                        .with("text", reason, "uncertainty");
        };
    }

    private static Line scale(Line line, Unit unit, Number initial, Number low, Number high) {
        return line.with("unit", unit.symbol())
                .with("default", initial)
                .with("low", low)
                .with("high", high);
    }

    private static Line level(Lever.Level level) {
        return Line.nameless()
                .with("value", level.value())
                .with("label", level.label())
                .with("evidence", level.evidence())
                .with("observation", level.observation().map(Entry::id), "observation");
    }

    private static Line option(Lever.Option option) {
        return Line.of(option.id()).with("label", option.label()).with("meaning", option.meaning());
    }

    private static Line evidence(Lever.Evidence evidence) {
        return Line.nameless()
                .with("text", evidence.text())
                .with("status", evidence.verification().id())
                .with("report", evidence.report().map(Entry::id), "report")
                .with("section", evidence.section(), "section")
                .with("address", evidence.address(), "address");
    }

    private Line preset(Preset preset) {
        Scenario scenario = Scenario.parse(model.levers(), preset.settings()).requireClean();
        return Line.of(preset.id())
                .with("title", preset.title())
                .with("meaning", preset.meaning())
                .with("claim", preset.claim(), "claim")
                .with("levers", scenario.settings())
                .with("query", FigureQuery.of("").withScenario(scenario).text());
    }
}
