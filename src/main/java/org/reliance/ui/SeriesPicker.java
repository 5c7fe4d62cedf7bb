package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.DataChoice;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.SeriesOffer;
import org.reliance.dashboard.YearSpan;
import org.reliance.trend.Transformation;

/** The years shown, the way in which the series are said, a second series, and which values feed a trend. */
final class SeriesPicker extends NativeDetails {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final String NONE = "";

    private final Dashboard dashboard;
    private final FigureDefinition definition;
    private final Course course;
    private final YearField from = new YearField(Words.say("series.from"), year -> changeYears(year, shownLast()));
    private final YearField until = new YearField(Words.say("series.until"), year -> changeYears(shownFirst(), year));
    private final OptionField transformation = new OptionField(
            Words.say("series.transform"),
            id -> change(
                    "transform",
                    data -> data.withTransformation(Transformation.findById(id).orElse(Transformation.LEVELS))));
    private final YearField base =
            new YearField(Words.say("series.base"), year -> change("base", data -> data.withBase(year)));
    private final TickList scale = new TickList(
            Words.say("series.scale"), ticked -> change("scale", data -> data.withLogarithmic(!ticked.isEmpty())));
    private final OptionField second = new OptionField(
            Words.say("series.second"),
            id -> change("with", data -> data.withSecond(Optional.of(id).filter(chosen -> !chosen.isEmpty()))));
    private final TickList sources =
            new TickList(Words.say("series.sources"), ids -> change("from", data -> data.withSources(ids)));
    private final TickList without =
            new TickList(Words.say("series.without"), ids -> change("without", data -> data.withoutPoints(ids)));
    private final Paragraph rule = new Paragraph();

    SeriesPicker(Dashboard dashboard, FigureDefinition definition, Course course) {
        super(Words.say("series.title"));
        this.dashboard = dashboard;
        this.definition = definition;
        this.course = course;
        addClassName("series-picker");
        rule.addClassName("rule");
        Div fields = new Div(from, until, transformation, base, scale, second);
        fields.addClassName("fields");
        setVisible(definition.form() == FigureDefinition.Form.SERIES);
        setContent(new Div(fields, rule, sources, without));
        addToggleListener(event -> show(course.now()));
    }

    /** Shows what is chosen; while it is closed nothing is put together, for a series may have thousands of values. */
    void show(FigureQuery query) {
        if (!isVisible() || !isOpen()) {
            return;
        }
        DataChoice data = query.data();
        SeriesOffer offer = dashboard.seriesOffer(definition, data);
        from.show(query.years().map(YearSpan::first).filter(year -> year > FIRST_YEAR));
        until.show(query.years().map(YearSpan::last).filter(year -> year < LAST_YEAR));
        transformation.show(transformations(), data.transformation().id());
        base.setVisible(
                data.transformation() == Transformation.INDEX || data.second().isPresent());
        base.show(data.base());
        scale.show(logarithmic(), data.logarithmic() ? List.of("log") : List.of());
        second.show(seconds(offer), data.second().orElse(NONE));
        rule.setText(data.transformation().rule().in(Words.locale()));
        sources.setVisible(offer.sources().size() > 1);
        sources.show(offer.sources(), data.sources());
        without.setVisible(offer.values().size() > 1);
        without.show(offer.values(), data.without());
    }

    private static SequencedMap<String, String> logarithmic() {
        SequencedMap<String, String> one = new LinkedHashMap<>();
        one.put("log", Words.say("series.scale.log"));
        return one;
    }

    private List<OptionField.Option> transformations() {
        return Arrays.stream(Transformation.values())
                .map(each -> OptionField.Option.of(each.id(), each.title().in(Words.locale())))
                .toList();
    }

    private static List<OptionField.Option> seconds(SeriesOffer offer) {
        List<OptionField.Option> options = new ArrayList<>();
        options.add(OptionField.Option.of(NONE, Words.say("series.second.none")));
        offer.sameUnit()
                .forEach((id, label) ->
                        options.add(OptionField.Option.of(id, label, Words.say("series.second.same-unit"))));
        offer.otherUnit()
                .forEach((id, label) ->
                        options.add(OptionField.Option.of(id, label, Words.say("series.second.other-unit"))));
        return options;
    }

    private Optional<Integer> shownFirst() {
        return course.now().years().map(YearSpan::first);
    }

    private Optional<Integer> shownLast() {
        return course.now().years().map(YearSpan::last);
    }

    /** An end left empty lies beyond all data; two years the wrong way round are turned. */
    private void changeYears(Optional<Integer> first, Optional<Integer> last) {
        int start = first.orElse(FIRST_YEAR);
        int end = last.orElse(LAST_YEAR);
        boolean all = start <= FIRST_YEAR && end >= LAST_YEAR;
        course.choose(
                "years",
                course.now()
                        .withYears(
                                all
                                        ? Optional.empty()
                                        : Optional.of(new YearSpan(Math.min(start, end), Math.max(start, end)))));
    }

    private void change(String gesture, UnaryOperator<DataChoice> change) {
        FigureQuery now = course.now();
        course.choose(gesture, now.withData(change.apply(now.data())));
    }
}
