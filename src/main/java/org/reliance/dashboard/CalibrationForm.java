package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.reliance.catalogue.Claim;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Statement;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Reading;
import org.reliance.scenario.Calibration;
import org.reliance.scenario.Calibration.Verdict;
import org.reliance.scenario.Tally;

/**
 * Composes a picture of all claims, a row each: what was published and what the equations give. Claims are in units of
 * their own, so each is drawn in per cent of what was published, or of the middle of the range that was; the words say
 * the numbers themselves.
 */
final class CalibrationForm {

    /** After the tones of what was published and of the verdicts. */
    private static final int FITTED_TONE = 5;

    private final Composer composer;
    private final Words words;
    private final List<Statement> published = new ArrayList<>();
    private final Map<Verdict, List<Statement>> independent = new EnumMap<>(Verdict.class);
    private final List<Statement> fitted = new ArrayList<>();

    private CalibrationForm(Composer composer) {
        this.composer = composer;
        this.words = composer.words();
    }

    static Figure compose(Composer composer, LocalDate today) {
        return new CalibrationForm(composer).figure(today);
    }

    private Figure figure(LocalDate today) {
        List<String> rows = new ArrayList<>();
        for (Calibration calibration : composer.edition().calibrations()) {
            add(calibration, rows.size());
            rows.add(calibration.claim().title());
        }
        composer.add(
                new Layer.Statements(new Layer.Key("published", words.say("calibration.published"), 0), published));
        for (Verdict verdict : Verdict.values()) {
            add(key(verdict), independent.getOrDefault(verdict, List.of()));
        }
        add(new Layer.Key("equations-fitted", words.say("calibration.equations-fitted"), FITTED_TONE), fitted);
        noteMisses();
        return composer.compose(
                composer.definition().title(),
                new Domain.Rows(rows),
                composer.measure(composer.heights()),
                words.say(
                        "summary.calibration",
                        rows.size(),
                        words.score(Tally.ofAll(composer.edition().calibrations()))),
                today);
    }

    private void add(Layer.Key key, List<Statement> tests) {
        if (!tests.isEmpty()) {
            composer.add(new Layer.Statements(key, tests));
        }
    }

    private Layer.Key key(Verdict verdict) {
        String name = verdict.name().toLowerCase(Locale.ROOT);
        return new Layer.Key("equations-" + name, words.say("calibration.equations-" + name), tone(verdict));
    }

    private static int tone(Verdict verdict) {
        return switch (verdict) {
            case MATCH -> 2;
            case INSIDE -> 4;
            case NEAR -> 3;
            case MISS -> 1;
        };
    }

    private void add(Calibration calibration, int row) {
        Claim claim = calibration.claim();
        claim.observation().ifPresent(composer::cite);
        Reading.Between extent = claim.published().extent().orElseThrow();
        double whole = (extent.low() + extent.high()) / 2;
        published.add(published(claim, row, whole));
        for (Calibration.Held held : calibration.cases()) {
            List<Statement> alike =
                    held.isFitted() ? fitted : independent.computeIfAbsent(held.verdict(), _ -> new ArrayList<>());
            alike.add(ours(claim, held, row, whole));
        }
    }

    private Statement published(Claim claim, int row, double whole) {
        return composer.statements()
                .at(claim, row, row)
                .drawnAs(
                        inPerCent(claim.published(), whole),
                        composer.definition().unit());
    }

    private Statement ours(Claim claim, Calibration.Held held, int row, double whole) {
        return new Statement(
                held.assumptions().id(),
                row,
                row,
                held.assumptions().title(),
                held.assumptions().period(),
                held.assumptions().period().map(words.notation()::period).orElse(""),
                new Reading.Value(100 * held.ours() / whole),
                composer.definition().unit(),
                words.notation().quantity(held.ours(), claim.unit()),
                Firmness.EXACT,
                Nature.DERIVED,
                composer.statements().provenanceOfEquations(claim));
    }

    private static Reading inPerCent(Reading reading, double whole) {
        return switch (reading) {
            case Reading.Value(double value) -> new Reading.Value(100 * value / whole);
            case Reading.Between(double low, double high) -> new Reading.Between(100 * low / whole, 100 * high / whole);
            case Reading.Around(double value, double low, double high) ->
                new Reading.Around(100 * value / whole, 100 * low / whole, 100 * high / whole);
            case Reading.Absent absent -> absent;
        };
    }

    private void noteMisses() {
        String missed = composer.edition().calibrations().stream()
                .filter(Calibration::isMissed)
                .map(calibration -> calibration.claim().title())
                .collect(Collectors.joining("; "));
        if (!missed.isEmpty()) {
            composer.note(words.say("note.missed", missed));
        }
    }
}
