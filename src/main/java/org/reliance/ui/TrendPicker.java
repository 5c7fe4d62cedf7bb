package org.reliance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.TrendChoice;
import org.reliance.dashboard.TrendSeries;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.trend.Method;
import org.reliance.trend.Options;

/** Chooses a trend: a method, greyed with the reason where the points cannot carry it, and the series it goes through. */
final class TrendPicker extends Div {

    private final Dashboard dashboard;
    private final Course course;
    private final Select<Offer> methods = new Select<>();
    private final Select<TrendSeries> series = new Select<>();
    private final TrendOptions options;
    private List<Offer> offers = List.of();
    private List<TrendSeries> all = List.of();
    private List<TrendSeries> items = List.of();

    /**
     * A method as it is offered.
     *
     * @param method empty for none of the reader's choosing
     * @param title what it is called
     * @param refusal why it is greyed
     */
    private record Offer(Optional<Method> method, String title, Optional<String> refusal) {

        static Offer of(Method method, Optional<String> refusal) {
            return new Offer(Optional.of(method), method.title().in(Words.locale()), refusal);
        }

        /** Some figures have a trend of their own, which is drawn until another is chosen. */
        static Offer ofNone(boolean hasOwn) {
            return new Offer(Optional.empty(), Words.say(hasOwn ? "trend.own" : "trend.none"), Optional.empty());
        }

        String label() {
            return title
                    + refusal.map(reason -> Words.say("trend.refused", reason)).orElse("");
        }

        String use() {
            return method.map(it -> it.use().in(Words.locale())).orElse("");
        }
    }

    TrendPicker(Dashboard dashboard, Course course) {
        this.dashboard = dashboard;
        this.course = course;
        this.options = new TrendOptions(course);
        addClassName("trend-picker");
        methods.setLabel(Words.say("trend.method"));
        methods.setItemLabelGenerator(Offer::label);
        methods.setItemEnabledProvider(offer -> offer.refusal().isEmpty());
        methods.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(event.getValue().method());
            }
        });
        series.setLabel(Words.say("trend.series"));
        series.setItemLabelGenerator(
                one -> Words.say("trend.series.item", one.label(), one.points().size()));
        series.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                List<String> ids = List.of(event.getValue().id().split(","));
                course.choose(
                        "trend-of", course.now().withTrend(course.now().trend().map(choice -> choice.withSeries(ids))));
            }
        });
        add(methods, series, options);
    }

    private void choose(Optional<Method> method) {
        FigureQuery now = course.now();
        Optional<TrendChoice> next = method.map(
                chosen -> now.trend().map(choice -> choice.withMethod(chosen)).orElseGet(() -> TrendChoice.of(chosen)));
        course.choose("trend", now.withTrend(next));
    }

    void show(FigureQuery query, Figure figure) {
        all = dashboard.trendSeries(figure, query.data());
        showSeries(withAllTogether());
        Optional<TrendSeries> through = query.trend()
                .map(choice -> String.join(",", choice.series()))
                .flatMap(ids ->
                        items.stream().filter(one -> one.id().equals(ids)).findFirst())
                .or(() -> items.stream().findFirst());
        series.setVisible(query.trend().isPresent() && items.size() > 1);
        through.ifPresent(series::setValue);
        boolean hasOwn =
                query.trend().isEmpty() && figure.layers().stream().anyMatch(layer -> layer instanceof Layer.Trend);
        showOffers(offers(through, query, hasOwn));
        Optional<Method> chosen = query.trend().map(TrendChoice::method);
        offers.stream()
                .filter(offer -> offer.method().equals(chosen))
                .findFirst()
                .ifPresent(offer -> {
                    methods.setValue(offer);
                    methods.setHelperText(offer.use());
                });
        options.show(query, through.filter(TrendSeries::isComputed).isPresent());
    }

    /** All statements of the reports together are offered last: the trend then warns that definitions are mixed. */
    private List<TrendSeries> withAllTogether() {
        List<TrendSeries> stated = all.stream().filter(TrendSeries::isStated).toList();
        if (stated.size() < 2) {
            return all;
        }
        List<TrendSeries> more = new ArrayList<>(all);
        more.add(new TrendSeries(
                stated.stream().map(TrendSeries::id).collect(Collectors.joining(",")),
                Words.say("trend.series.all"),
                stated.stream().flatMap(one -> one.points().stream()).toList(),
                true,
                false));
        return more;
    }

    private void showSeries(List<TrendSeries> next) {
        if (!next.equals(items)) {
            items = next;
            series.setItems(next);
        }
    }

    private void showOffers(List<Offer> next) {
        if (!next.equals(offers)) {
            offers = next;
            methods.setItems(next);
        }
    }

    private static List<Offer> offers(Optional<TrendSeries> through, FigureQuery query, boolean hasOwn) {
        Options wanted = query.trend().map(TrendChoice::options).orElseGet(Options::defaults);
        List<Offer> offers = new ArrayList<>();
        offers.add(Offer.ofNone(hasOwn));
        Arrays.stream(Method.values())
                .map(method ->
                        Offer.of(method, through.flatMap(one -> one.findRefusal(method, wanted, Words.locale()))))
                .forEach(offers::add);
        return offers;
    }
}
