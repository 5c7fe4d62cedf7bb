package org.reliance.dashboard;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.ToIntFunction;
import org.reliance.catalogue.Lever;
import org.reliance.catalogue.Locator;
import org.reliance.quantity.Absence;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Notation;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.quantity.Verification;
import org.reliance.scenario.Calibration;
import org.reliance.scenario.Complaint;
import org.reliance.scenario.Measure;
import org.reliance.scenario.Model;
import org.reliance.scenario.Position;
import org.reliance.scenario.Scenario;
import org.reliance.scenario.Tally;

/** The sentences that the dashboard composes, from its resource bundle. */
final class Words {

    private static final ResourceBundle MODEL_WORDS = ResourceBundle.getBundle("org.reliance.scenario.words");

    private final Notation notation;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.notation = Notation.of(locale);
        this.bundle = ResourceBundle.getBundle("org.reliance.dashboard.words", locale);
    }

    static Words of(Locale locale) {
        return new Words(locale);
    }

    Notation notation() {
        return notation;
    }

    Locale locale() {
        return notation.locale();
    }

    /** The sentence of that key with its places filled in; numbers among the arguments are put into words first. */
    String say(String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = arguments[i] instanceof Double number ? notation.number(number) : arguments[i];
        }
        return new MessageFormat(bundle.getString(key), locale()).format(words);
    }

    /** What a term of the data is called: {@code <group>.<id>} of the bundle, or the id itself where that is unknown. */
    String name(String group, String id) {
        String key = group + "." + id;
        return bundle.containsKey(key) ? bundle.getString(key) : id;
    }

    /** What a result of a model is called. */
    String measure(Measure measure) {
        return MODEL_WORDS.getString("measure." + measure.id());
    }

    /** What a result is called when it is a single number: of a yearly one that is the last year counted. */
    String result(Model model, Measure measure) {
        return model.totals().contains(measure) ? measure(measure) : say("result.last-year", measure(measure));
    }

    /** A change with its sign and unit. */
    String signed(double change, Unit unit) {
        return sign(change) + notation.quantity(change, unit);
    }

    /** A change with its sign. */
    String signed(double change) {
        return sign(change) + notation.number(change);
    }

    private static String sign(double change) {
        return change > 0 ? "+" : "";
    }

    /** Where a lever stands, with its unit. */
    String position(Lever lever, Position position) {
        return switch (position) {
            case Position.Amount(double value) ->
                lever.setting() instanceof Lever.Setting.Scale scale
                        ? notation.quantity(value, scale.unit())
                        : notation.number(value);
            case Position.InYear(int year) -> Integer.toString(year);
            case Position.Chosen(String option) ->
                lever.setting() instanceof Lever.Setting.Choice choice
                        ? choice.options().stream()
                                .filter(offered -> offered.id().equals(option))
                                .map(Lever.Option::label)
                                .findFirst()
                                .orElse(option)
                        : option;
        };
    }

    /** The levers that a scenario moves, each with where it stands, in the order of the model. */
    List<String> listMoves(List<Lever> levers, Scenario scenario) {
        return levers.stream()
                .filter(scenario::isMoved)
                .map(lever -> say("choice.lever", lever.name(), position(lever, scenario.position(lever))))
                .toList();
    }

    /** What is said of a key that was not understood: a sentence of that name, and another of what a page does instead. */
    Notice notice(String key, String name, Object... arguments) {
        return new Notice(key, say(name, arguments), say(name + ".instead", arguments));
    }

    /** How tests of published claims came out, those for which a lever was fitted apart; empty where there is none. */
    String score(Tally tally) {
        if (tally.tests() == 0) {
            return "";
        }
        String all = say("claims.score", tally.tests(), counts(tally::count));
        return tally.fittedTests() == 0
                ? all
                : say(
                        "claims.score-apart",
                        all,
                        tally.fittedTests(),
                        tally.independentTests(),
                        counts(tally::countIndependent));
    }

    /** Verdicts that no test came to are not spoken of. */
    private String counts(ToIntFunction<Calibration.Verdict> count) {
        List<String> parts = Arrays.stream(Calibration.Verdict.values())
                .filter(verdict -> count.applyAsInt(verdict) > 0)
                .map(verdict -> say("claims.count." + verdict.name().toLowerCase(locale()), count.applyAsInt(verdict)))
                .toList();
        return parts.size() < 2
                ? String.join("", parts)
                : say("claims.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    /** What a reader is told of a setting that was not taken over. */
    Notice notice(Complaint complaint) {
        return switch (complaint) {
            case Complaint.UnknownLever(String id) -> notice(id, "notice.unknown", id);
            case Complaint.NoNumber(Lever lever, String text) ->
                notice(lever.id(), "notice.no-number", lever.name(), text);
            case Complaint.OffScale(Lever lever, String text, double low, double high) ->
                notice(lever.id(), "notice.off-scale", lever.name(), text, end(lever, low), end(lever, high));
            case Complaint.NoSuchChoice(Lever lever, String text, List<String> options) ->
                notice(lever.id(), "notice.no-such-choice", lever.name(), text, String.join(", ", options));
            case Complaint.YearsReversed(Lever first, int firstYear, Lever last, int lastYear) ->
                notice(
                        first.id(),
                        "notice.years-reversed",
                        first.name(),
                        Integer.toString(firstYear),
                        last.name(),
                        Integer.toString(lastYear));
        };
    }

    private String end(Lever lever, double value) {
        return lever.setting() instanceof Lever.Setting.Year ? Integer.toString((int) value) : notation.number(value);
    }

    /** How firm a reading is; where no number is stated, why. */
    String firmness(Firmness firmness, Reading reading) {
        return firmness == Firmness.UNSTATED && reading instanceof Reading.Absent(Absence kind, String _)
                ? say("absence." + kind.id())
                : firmness(firmness);
    }

    String firmness(Firmness firmness) {
        return say("firmness." + firmness.id());
    }

    String nature(Nature nature) {
        return say("nature." + nature.id());
    }

    String verification(Verification verification) {
        return say("verification." + verification.id());
    }

    /** Where in a report a statement stands. */
    String place(Locator locator) {
        Optional<String> inText = locator.section()
                .flatMap(section -> locator.paragraph().map(paragraph -> say("place.paragraph", section, paragraph)));
        Optional<String> inNote = locator.footnote().map(number -> say("place.footnote", number));
        return inText.map(text ->
                        inNote.map(note -> say("place.both", text, note)).orElse(text))
                .or(() -> inNote)
                .orElseThrow();
    }
}
