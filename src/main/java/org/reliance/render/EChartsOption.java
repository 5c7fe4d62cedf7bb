package org.reliance.render;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.reliance.figure.Domain;
import org.reliance.figure.Excerpt;
import org.reliance.figure.Figure;
import org.reliance.figure.Layer;
import org.reliance.figure.Measure;
import org.reliance.figure.Source;
import org.reliance.figure.Stamp;
import org.reliance.quantity.Notation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A figure as an ECharts option: pure data, the same for the page and for pictures drawn on the server. The chart script
 * draws its layers; how words and plot share the space depends on its size and is settled by that script.
 */
public final class EChartsOption {

    /** The font that widths are measured with; the others stand in where it is missing. */
    static final String FONTS = "'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Roboto, Arial, sans-serif";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(Include.NON_ABSENT))
            .build();

    private final JsonNode tree;

    private EChartsOption(JsonNode tree) {
        this.tree = tree;
    }

    /** For the chart element of a page, which itself shows title, source line and notes. Carries both themes. */
    public static EChartsOption forScreen(Figure whole) {
        Figure figure = Excerpt.of(whole);
        Sheet sheet = sheet(
                figure,
                Palette.of(Theme.LIGHT),
                "screen",
                List.of(),
                List.of(),
                Walk.listOf(figure),
                dark(),
                words(figure));
        return of(figure, Palette.of(Theme.LIGHT), "transparent", sheet);
    }

    /** For a picture that stands alone, with its words inside. */
    public static EChartsOption forPicture(Figure whole, Picture picture) {
        Figure figure = Excerpt.of(whole);
        Palette palette = Palette.of(picture.theme());
        Sheet sheet =
                sheet(figure, palette, "picture", notes(figure), foot(figure, picture), List.of(), Map.of(), Map.of());
        return of(figure, palette, picture.transparent() ? "transparent" : palette.ground(), sheet);
    }

    /** For a drawing of the plot and its key alone, on no ground of its own, among words that a page sets. */
    static EChartsOption forPlot(Figure figure, Picture picture) {
        Palette palette = Palette.of(picture.theme());
        Sheet sheet = sheet(figure, palette, "screen", List.of(), List.of(), List.of(), Map.of(), Map.of());
        return of(figure, palette, "transparent", sheet);
    }

    /** The option as a JSON tree. */
    public JsonNode tree() {
        return tree;
    }

    /** The option as JSON text. */
    public String json() {
        return MAPPER.writeValueAsString(tree);
    }

    private static EChartsOption of(Figure figure, Palette palette, String ground, Sheet sheet) {
        Option option = new Option(
                false,
                ground,
                new TextStyle(FONTS, palette.ink()),
                horizontal(figure, sheet.axes()),
                vertical(figure, sheet.axes()),
                series(figure, palette),
                sheet);
        return new EChartsOption(MAPPER.valueToTree(option));
    }

    private static List<Series> series(Figure figure, Palette palette) {
        List<Drawing> drawings = new Drawings(figure, palette).list();
        List<Layer> layers = figure.layers();
        return IntStream.range(0, drawings.size())
                .filter(i -> !layers.get(i).isEmpty() || layers.get(i) instanceof Layer.Statements)
                .mapToObj(i ->
                        new Series(layers.get(i).key().id(), layers.get(i).key().label(), drawings.get(i)))
                .toList();
    }

    private static Axis horizontal(Figure figure, Sheet.Axes axes) {
        return switch (figure.domain()) {
            case Domain.Years _ -> new Axis("value", axes.from(), axes.until(), false, false);
            case Domain.Rows _ -> measure(figure.measure());
        };
    }

    private static Axis vertical(Figure figure, Sheet.Axes axes) {
        return switch (figure.domain()) {
            case Domain.Years _ -> measure(figure.measure());
            case Domain.Rows _ -> new Axis("value", axes.from(), axes.until(), true, false);
        };
    }

    private static Axis measure(Measure measure) {
        return new Axis(
                switch (measure.scale()) {
                    case LINEAR -> "value";
                    case LOGARITHMIC -> "log";
                },
                measure.low(),
                measure.high(),
                false,
                false);
    }

    private static Sheet sheet(
            Figure figure,
            Palette palette,
            String frame,
            List<String> notes,
            List<String> foot,
            List<Walk> walks,
            Map<String, String> dark,
            Map<String, String> words) {
        return new Sheet(
                frame,
                figure.locale().toLanguageTag(),
                figure.title(),
                figure.subtitle(),
                figure.summary(),
                axes(figure),
                Sheet.Colours.of(palette),
                KeyEntry.listOf(figure),
                notes,
                foot,
                figure.isEmpty() ? Words.of(figure.locale()).of("empty") : "",
                walks,
                dark,
                words);
    }

    private static Sheet.Axes axes(Figure figure) {
        Measure measure = figure.measure();
        String unit = measure.unit().symbol();
        String label =
                measure.label().isEmpty() ? unit : Words.of(figure.locale()).of("axis", measure.label(), unit);
        var grid = new Ticks(measure, Notation.of(figure.locale())).listDensities();
        return switch (figure.domain()) {
            case Domain.Years(double from, double until, List<Domain.Name> names) ->
                new Sheet.Axes(from, until, List.of(), names, label, measure.low(), measure.high(), grid);
            case Domain.Rows(List<String> labels) ->
                new Sheet.Axes(
                        -0.5, labels.size() - 0.5, labels, List.of(), label, measure.low(), measure.high(), grid);
        };
    }

    private static List<String> notes(Figure figure) {
        Words words = Words.of(figure.locale());
        List<String> notes = new ArrayList<>();
        figure.warnings().forEach(warning -> notes.add(words.of("warning", warning)));
        if (!figure.stamp().choices().isEmpty()) {
            notes.add(words.of("choices", String.join("; ", figure.stamp().choices())));
        }
        figure.notes().forEach(note -> notes.add(words.of("note", note)));
        return notes;
    }

    private static List<String> foot(Figure figure, Picture picture) {
        Words words = Words.of(figure.locale());
        List<String> foot = new ArrayList<>();
        List<String> sources = figure.sources().stream().map(Source::shortText).toList();
        if (!sources.isEmpty()) {
            foot.add(words.of(sources.size() == 1 ? "source" : "sources", String.join("; ", sources)));
        }
        Stamp stamp = figure.stamp();
        foot.add(words.of(
                stamp.isOfPackage() ? "stamp" : "stamp-own",
                stamp.shortVersion(),
                stamp.date().format(DateTimeFormatter.ofPattern("d MMMM uuuu", figure.locale())),
                picture.site() + stamp.address()));
        return foot;
    }

    private static Map<String, String> words(Figure figure) {
        Words words = Words.of(figure.locale());
        return Map.of("kind", words.of("chart-kind"), "help", words.of("chart-help"));
    }

    /** The dark colour of every light one; the light ones are all different. */
    private static Map<String, String> dark() {
        List<String> light = Palette.of(Theme.LIGHT).listColours();
        List<String> dark = Palette.of(Theme.DARK).listColours();
        Map<String, String> colours = new LinkedHashMap<>();
        IntStream.range(0, light.size()).forEach(i -> colours.put(light.get(i), dark.get(i)));
        return colours;
    }

    /** The option itself, in ECharts' own names. */
    private record Option(
            boolean animation,
            String backgroundColor,
            TextStyle textStyle,
            Axis xAxis,
            Axis yAxis,
            List<Series> series,
            Sheet reliance) {}

    private record TextStyle(String fontFamily, String color) {}

    /** An axis that only places; the script draws it. */
    private record Axis(String type, double min, double max, boolean inverse, boolean show) {}

    /** A layer; the script draws all of them as one series of ECharts. */
    private record Series(String id, String name, Drawing itemPayload) {}
}
