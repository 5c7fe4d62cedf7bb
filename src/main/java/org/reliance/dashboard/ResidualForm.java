package org.reliance.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.reliance.figure.Domain;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Measure;
import org.reliance.figure.Provenance;
import org.reliance.figure.Statement;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.trend.Influence;
import org.reliance.trend.Slope;
import org.reliance.trend.Worth;

/**
 * Composes the picture of what a trend leaves: each stated value less the fitted one, over time. A shape in it, or
 * neighbours that err to the same side, says that the line is not the right one.
 */
record ResidualForm(Words words, Fitted fitted) {

    private static final double ROOM_IN_YEARS = 0.5;
    /** Beyond these a Durbin-Watson statistic is plainly not that of independent errors; a rule of thumb. */
    private static final double ALIKE = 1;

    private static final double OPPOSED = 3;

    /** In place of the figure that the trend was drawn in; what is said of the trend stays. */
    Figure of(Figure figure) {
        List<Influence> influences = fitted.fit().influences();
        double first = influences.getFirst().point().x();
        double last = influences.getLast().point().x();
        double deviation = fitted.fit().worth().residualStandardDeviation();
        List<Layer> layers = new ArrayList<>();
        if (deviation > 0) {
            layers.add(new Layer.Band(
                    new Layer.Key(
                            "residual-band",
                            words.say("residual.band"),
                            fitted.of().tone()),
                    words.say("residual.band"),
                    List.of(
                            new Layer.Limits(first - room(figure.domain(), first), -deviation, deviation),
                            new Layer.Limits(last + room(figure.domain(), first), -deviation, deviation))));
        }
        layers.add(new Layer.Statements(
                new Layer.Key(
                        "residuals", words.say("residual.label"), fitted.of().tone()),
                influences.stream()
                        .map(influence -> residual(influence, figure.domain()))
                        .toList()));
        AxisEnds ends = AxisEnds.around(influences.stream()
                .flatMap(each -> List.of(each.residual(), deviation, -deviation).stream())
                .toList());
        List<String> notes = new ArrayList<>(figure.notes());
        layers(figure)
                .map(Layer.Trend::judgement)
                .ifPresent(judgement -> notes.addFirst(
                        words.say("residual.trend", fitted.fit().worth().n(), judgement)));
        return new Figure(
                figure.id(),
                figure.locale(),
                words.say("residual.title", fitted.of().label()),
                words.say(isLogarithm() ? "residual.subtitle-log" : "residual.subtitle", method()),
                axis(figure.domain(), first, last),
                new Measure("", unit(), ends.low(), ends.high(), Measure.Scale.LINEAR),
                layers,
                notes,
                figure.sources(),
                figure.warnings(),
                summary(influences, deviation),
                figure.stamp());
    }

    private static Optional<Layer.Trend> layers(Figure figure) {
        return figure.layers().stream()
                .filter(Layer.Trend.class::isInstance)
                .map(Layer.Trend.class::cast)
                .findFirst();
    }

    private String method() {
        return fitted.fit().method().title().in(words.locale());
    }

    private boolean isLogarithm() {
        return fitted.fit().slope().kind() == Slope.Kind.PER_CENT;
    }

    private Unit unit() {
        return isLogarithm() ? new Unit("ln(" + fitted.unit().symbol() + ")") : TransformPlan.difference(fitted.unit());
    }

    /** The years of the residuals, with places called as in the figure. */
    private static Domain axis(Domain domain, double first, double last) {
        double room = room(domain, first);
        return new Domain.Years(
                first - room, last + room, domain instanceof Domain.Years years ? years.names() : List.of());
    }

    /** Half a year, or the room of the figure where its places are parts of years. */
    private static double room(Domain domain, double first) {
        return domain instanceof Domain.Years years && !years.names().isEmpty() ? first - years.from() : ROOM_IN_YEARS;
    }

    private Statement residual(Influence influence, Domain domain) {
        double at = influence.point().x();
        boolean isByYear = domain instanceof Domain.Years years && years.names().isEmpty();
        int year = (int) Math.round(at);
        return new Statement(
                "",
                at,
                at,
                words.say("residual.label"),
                isByYear ? Optional.of(Period.ofYear(year)) : Optional.empty(),
                domain.nameOf(at),
                new Reading.Value(influence.residual()),
                unit(),
                words.notation().quantity(influence.residual(), unit()),
                Firmness.EXACT,
                Nature.DERIVED,
                new Provenance(
                        fitted.of().label(),
                        fitted.of().id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        words.firmness(Firmness.EXACT),
                        words.nature(Nature.DERIVED),
                        Optional.of(note(influence))));
    }

    private String note(Influence influence) {
        String arithmetic = words.say(
                "residual.arithmetic",
                words.notation().quantity(influence.point().y(), fitted.unit()),
                words.notation().quantity(influence.fitted(), fitted.unit()));
        return without("residual.cook", influence.cooksDistance())
                .filter(_ -> !fitted.isComputed())
                .map(cook -> arithmetic + " " + cook)
                .orElse(arithmetic);
    }

    private Optional<String> without(String key, OptionalDouble number) {
        return number.isPresent() ? Optional.of(words.say(key, number.getAsDouble())) : Optional.empty();
    }

    private String summary(List<Influence> influences, double deviation) {
        double lowest =
                influences.stream().mapToDouble(Influence::residual).min().orElseThrow();
        double highest =
                influences.stream().mapToDouble(Influence::residual).max().orElseThrow();
        long near = influences.stream()
                .filter(each -> Math.abs(each.residual()) <= deviation)
                .count();
        String spread = words.say(
                "residual.summary",
                words.notation().quantity(lowest, unit()),
                words.notation().quantity(highest, unit()),
                near,
                influences.size());
        return spread + " "
                + (fitted.isComputed()
                        ? words.say("residual.computed")
                        : neighbours(fitted.fit().worth()));
    }

    private String neighbours(Worth worth) {
        if (worth.durbinWatson().isEmpty()) {
            return words.say("residual.exact");
        }
        double statistic = worth.durbinWatson().getAsDouble();
        String key = statistic < ALIKE ? "residual.alike" : statistic > OPPOSED ? "residual.opposed" : "residual.loose";
        return words.say(key, statistic);
    }
}
