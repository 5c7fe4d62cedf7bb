package org.reliance.catalogue.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.catalogue.Observation;
import org.reliance.catalogue.Report;
import org.reliance.quantity.Verification;

/** The assumptions that a user may move. */
final class Levers {

    private enum Kind {
        NUMBER,
        CHOICE,
        YEAR
    }

    private final Statements statements;
    private final Map<String, List<Lever.Option>> options;
    private final Map<String, List<Lever.Level>> levels;
    final Shelf<Lever> shelf;

    Levers(Tables tables, Statements statements) {
        this.statements = statements;
        Records choiceRows = tables.of(TableLayout.LEVER_CHOICES);
        Records levelRows = tables.of(TableLayout.LEVER_LEVELS);
        choiceRows.requireFew("lever", Limits.PLACES_OF_A_LEVER);
        levelRows.requireFew("lever", Limits.PLACES_OF_A_LEVER);
        options = choiceRows.grouped("lever", Levers::option);
        levels = levelRows.grouped("lever", this::level);
        shelf = Shelf.of(tables.of(TableLayout.LEVERS), this::lever);
        choiceRows.list().forEach(this::requireChoiceLever);
        levelRows.list().forEach(this::requireLevelOnScale);
    }

    private static Optional<Lever.Option> option(Cells cells) {
        cells.id();
        String choice = cells.needText("choice");
        String label = cells.needText("label");
        String meaning = cells.needText("meaning");
        return cells.build(() -> new Lever.Option(choice, label, meaning));
    }

    private Optional<Lever.Level> level(Cells cells) {
        cells.id();
        double value = cells.needNumber("value");
        String label = cells.needText("label");
        String evidence = cells.needText("evidence");
        Optional<Observation> observation = cells.findEntry("observation", statements.observations);
        return cells.build(() -> new Lever.Level(value, label, evidence, observation));
    }

    private Optional<Lever> lever(Cells cells) {
        String id = cells.id();
        String name = cells.needText("name");
        String group = cells.needText("group");
        Lever.Sort sort = cells.oneOf("sort", Lever.Sort.values(), Levers::id);
        Optional<Setting> setting = setting(cells);
        String evidence = cells.needText("evidence");
        Optional<Report> report = cells.findEntry("report", statements.reports);
        Verification verification = cells.oneOf("status", Verification.values(), Verification::id);
        return cells.build(() -> new Lever(
                id,
                name,
                group,
                sort,
                setting.orElseThrow(),
                new Lever.Evidence(
                        evidence, report, cells.findText("section"), cells.findText("address"), verification),
                cells.findText("note")));
    }

    private Optional<Setting> setting(Cells cells) {
        return switch (cells.oneOf("kind", Kind.values(), Levers::id)) {
            case NUMBER -> scale(cells);
            case CHOICE -> choice(cells);
            case YEAR -> year(cells);
        };
    }

    private Optional<Setting> scale(Cells cells) {
        var unit = cells.needUnit("unit");
        double initial = cells.needNumber("default");
        double low = cells.needNumber("low");
        double high = cells.needNumber("high");
        double step = cells.needNumber("step");
        cells.require(step > 0, "step", "a step leads on", "write a number above 0");
        requireOrder(cells, initial, low, high);
        Optional<Lever.Draw> draw = new LeverDraw(cells).of(initial, low, high);
        return cells.build(() -> new Setting.Scale(unit, initial, low, high, step, levels(cells), draw.orElseThrow()));
    }

    private Optional<Setting> year(Cells cells) {
        int initial = cells.needYear("default");
        int low = cells.needYear("low");
        int high = cells.needYear("high");
        requireOrder(cells, initial, low, high);
        new LeverDraw(cells).requireNone();
        return cells.build(() -> new Setting.Year(initial, low, high, levels(cells)));
    }

    private Optional<Setting> choice(Cells cells) {
        for (String field : new String[] {"low", "high", "step"}) {
            cells.require(!cells.has(field), field, "a choice has no scale", "leave the cell empty");
        }
        new LeverDraw(cells).requireNone();
        String initial = cells.needText("default");
        List<Lever.Option> choices = options.getOrDefault(cells.text("id"), List.of());
        cells.require(
                choices.stream().anyMatch(option -> option.id().equals(initial)),
                "default",
                Flaw.quote(initial) + " is not among the choices",
                "take one of the lever's choices, or add it to them");
        return cells.build(() -> new Setting.Choice(initial, choices));
    }

    private List<Lever.Level> levels(Cells cells) {
        return levels.getOrDefault(cells.text("id"), List.of());
    }

    private static void requireOrder(Cells cells, double initial, double low, double high) {
        cells.require(low <= high, "low", "low is more than high", "let low be the lesser");
        cells.require(
                low > high || (low <= initial && initial <= high),
                "default",
                cells.text("default") + " lies outside of " + cells.text("low") + " to " + cells.text("high"),
                "let low <= default <= high");
    }

    private void requireChoiceLever(Cells cells) {
        String lever = cells.needText("lever");
        cells.requireId("lever", lever, shelf.records());
        String id = lever + "-" + cells.text("choice");
        cells.require(
                cells.text("id").equals(id),
                "id",
                Flaw.quote(cells.text("id")) + " is not lever-choice",
                "write " + id);
        boolean fits = shelf.find(lever).isEmpty() || shelf.find(lever).get().setting() instanceof Setting.Choice;
        cells.require(fits, "lever", Flaw.quote(lever) + " has no choices", "let its kind be choice");
    }

    private void requireLevelOnScale(Cells cells) {
        String lever = cells.needText("lever");
        cells.requireId("lever", lever, shelf.records());
        OptionalDouble value = cells.findNumber("value");
        Optional<Setting> setting = shelf.find(lever).map(Lever::setting);
        if (setting.isPresent() && value.isPresent()) {
            LeverFit.complaint(setting.get(), cells.text("value"))
                    .ifPresent(complaint -> cells.flaw("value", complaint, "name a place on the scale of the lever"));
        }
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
