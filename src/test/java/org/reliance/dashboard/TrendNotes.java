package org.reliance.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Provenance;
import org.reliance.figure.Statement;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.trend.DataPoint;
import org.reliance.trend.Fit;
import org.reliance.trend.Method;
import org.reliance.trend.Options;
import org.reliance.trend.Trend;

/** A figure under way, into which a test puts layers and a trend, to see what is said of them. */
final class TrendNotes {

    static final Unit UNIT = Unit.USD_PER_1000_CUBIC_METRES;

    private static final Edition EDITION =
            Edition.of(DataPackageReader.readBundled().catalogue().orElseThrow());

    private final Composer composer = new Composer(
            EDITION,
            EDITION.catalogue().figures().require("gas-price"),
            FigureQuery.of("gas-price"),
            Words.of(Locale.ENGLISH));

    Composer composer() {
        return composer;
    }

    /** The figure with all that was noted. */
    Figure figure() {
        return composer.compose(
                "Title", new Domain.Years(2000, 2030), composer.measure(List.of(0.0, 1.0)), "", LocalDate.EPOCH);
    }

    /** What was noted, beginning with these words. */
    List<String> notes(String beginning) {
        return figure().notes().stream()
                .filter(note -> note.startsWith(beginning))
                .toList();
    }

    static Fit fit(List<DataPoint> points) {
        return (Fit) Trend.of(Method.OLS, points, Options.defaults());
    }

    static Layer.Curve curve(String id, Layer.Dot... dots) {
        return new Layer.Curve(new Layer.Key(id, id, 0), Layer.Curve.Role.CONTEXT, List.of(dots));
    }

    static Layer.Dot dot(double at, double value) {
        return Layer.Dot.computed(at, value, "value of " + Math.round(at));
    }

    static Statement statement(double from, double until, Nature nature, Reading reading, Unit unit) {
        return new Statement(
                "s" + from,
                from,
                until,
                "subject",
                Optional.of(Period.ofYear((int) Math.round(from))),
                "when " + Math.round(from),
                reading,
                unit,
                "text",
                Firmness.EXACT,
                nature,
                new Provenance(
                        "origin",
                        "origin",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "exact",
                        "",
                        Optional.empty()));
    }
}
