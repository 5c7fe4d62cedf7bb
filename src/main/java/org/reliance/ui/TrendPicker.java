package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.TrendChoice;
import org.reliance.dashboard.TrendSeries;
import org.reliance.figure.Figure;
import org.reliance.trend.Method;

/** Chooses a trend: a method, greyed with the reason where the points cannot carry it, and the series it goes through. */
final class TrendPicker extends Div {

    private final Dashboard dashboard;
    private final Course course;
    private final Select<Offer> methods = new Select<>();
    private final Select<TrendSeries> series = new Select<>();
    private List<Offer> offers = List.of();
    private List<TrendSeries> all = List.of();

    /**
     * A method as it is offered.
     *
     * @param method empty for no trend
     * @param refusal why it is greyed
     */
    private record Offer(Optional<Method> method, Optional<String> refusal) {

        String label() {
            return method.map(it -> it.title().in(Words.locale())).orElseGet(() -> Words.say("trend.none"))
                    + refusal.map(reason -> Words.say("trend.refused", reason)).orElse("");
        }

        String use() {
            return method.map(it -> it.use().in(Words.locale())).orElse("");
        }
    }

    TrendPicker(Dashboard dashboard, Course course) {
        this.dashboard = dashboard;
        this.course = course;
        addClassName("trend-picker");
        methods.setLabel(Words.say("trend.method"));
        methods.setItemLabelGenerator(Offer::label);
        methods.setItemEnabledProvider(offer -> offer.refusal().isEmpty());
        methods.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(event.getValue().method(), course.now().trend().flatMap(TrendChoice::series));
            }
        });
        series.setLabel(Words.say("trend.series"));
        series.setItemLabelGenerator(
                one -> Words.say("trend.series.item", one.label(), one.points().size()));
        series.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(
                        course.now().trend().map(TrendChoice::method),
                        Optional.of(event.getValue().id()));
            }
        });
        add(methods, series);
    }

    private void choose(Optional<Method> method, Optional<String> through) {
        course.choose("trend", course.now().withTrend(method.map(chosen -> new TrendChoice(chosen, through))));
    }

    void show(FigureQuery query, Figure figure) {
        showSeries(dashboard.trendSeries(figure));
        Optional<TrendSeries> through = query.trend()
                .flatMap(TrendChoice::series)
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst())
                .or(() -> all.stream().findFirst());
        series.setVisible(query.trend().isPresent() && all.size() > 1);
        through.ifPresent(series::setValue);
        showOffers(offers(through));
        Optional<Method> chosen = query.trend().map(TrendChoice::method);
        offers.stream()
                .filter(offer -> offer.method().equals(chosen))
                .findFirst()
                .ifPresent(offer -> {
                    methods.setValue(offer);
                    methods.setHelperText(offer.use());
                });
    }

    private void showSeries(List<TrendSeries> next) {
        if (!next.equals(all)) {
            all = next;
            series.setItems(next);
        }
    }

    private void showOffers(List<Offer> next) {
        if (!next.equals(offers)) {
            offers = next;
            methods.setItems(next);
        }
    }

    private static List<Offer> offers(Optional<TrendSeries> through) {
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(Optional.empty(), Optional.empty()));
        Arrays.stream(Method.values())
                .map(method ->
                        new Offer(Optional.of(method), through.flatMap(one -> one.findRefusal(method, Words.locale()))))
                .forEach(offers::add);
        return offers;
    }
}
