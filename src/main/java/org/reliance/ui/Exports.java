package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reliance.dashboard.FigureQuery;
import org.reliance.figure.Figure;
import org.reliance.render.Citation;
import org.reliance.render.FigureWriter;
import org.reliance.render.Picture;

/**
 * Takes a figure away: a dialog with formats, sizes, a preview, the clipboard and how to cite it. The browser does it all
 * from addresses of the API, so that no choice costs a round trip. A new format needs the lines
 * {@code export.<extension>} and {@code export.<extension>.hint} in the resource bundle and its place in {@link #ORDER}.
 */
@Tag("reliance-export")
@JsModule("./export/figure-export.ts")
final class Exports extends Component implements HasStyle {

    private static final List<String> ORDER = List.of("png", "svg", "pdf", "pptx", "xlsx", "csv", "zip", "json");

    private static final List<String> WORDS = List.of(
            "title",
            "close",
            "format",
            "size",
            "size-own",
            "width",
            "height",
            "density",
            "ground",
            "light",
            "dark",
            "transparent",
            "text",
            "for-spreadsheets",
            "for-programs",
            "pixels",
            "download",
            "preview",
            "drawing",
            "no-preview",
            "preview-failed",
            "native",
            "copy",
            "copy-picture",
            "copied-picture",
            "copy-data",
            "copied-data",
            "copy-link",
            "copied-link",
            "copy-embed",
            "copied-embed",
            "copy-citation",
            "copy-short",
            "copied-citation",
            "copy-failed",
            "copy-picture-failed",
            "cite",
            "cite-bib",
            "cite-ris",
            "cite-csl");

    private record Menu(List<Format> formats, List<Preset> presets, Bounds bounds, Map<String, String> words) {}

    private record Format(String id, String label, String hint) {}

    private record Preset(String id, String label, int width, int height, double density) {
        static Preset of(String id, Picture picture) {
            return new Preset(id, Words.say("export.size." + id), picture.width(), picture.height(), picture.density());
        }
    }

    private record Bounds(
            int smallestSide, int largestSide, double smallestDensity, double largestDensity, long mostPixels) {}

    /** What is taken: all that depends on the figure and its query. */
    private record Taken(
            String title,
            String file,
            String query,
            String fileName,
            String page,
            String embed,
            String shortCitation,
            String longCitation) {}

    Exports(List<FigureWriter> writers) {
        addClassName("exports");
        List<Format> formats = listOffered(writers).stream()
                .map(FigureWriter::extension)
                .map(id -> new Format(id, Words.say("export." + id), Words.say("export." + id + ".hint")))
                .toList();
        getElement().setPropertyBean("menu", new Menu(formats, presets(), bounds(), words()));
    }

    /** The formats that readers are offered, in their order. */
    static List<FigureWriter> listOffered(List<FigureWriter> writers) {
        return writers.stream()
                .filter(writer -> ORDER.contains(writer.extension()))
                .sorted(Comparator.comparingInt(writer -> ORDER.indexOf(writer.extension())))
                .toList();
    }

    void show(FigureQuery query, Figure figure) {
        setId("export-" + figure.id());
        // The browser knows under which address it reached the program.
        Citation citation = Citation.of(figure, "");
        getElement()
                .setPropertyBean(
                        "taken",
                        new Taken(
                                figure.title(),
                                Addresses.API_FIGURES + query.figure(),
                                query.text(),
                                figure.stamp().fileName(),
                                Addresses.figure(query),
                                Addresses.embed(query),
                                citation.shortText(),
                                citation.longText()));
    }

    private static List<Preset> presets() {
        return List.of(
                Preset.of("slide", Picture.SLIDE),
                Preset.of("wide", Picture.WIDE),
                Preset.of("square", Picture.SQUARE),
                Preset.of("print", Picture.PRINT));
    }

    private static Bounds bounds() {
        return new Bounds(
                Picture.SMALLEST_SIDE,
                Picture.LARGEST_SIDE,
                Picture.SMALLEST_DENSITY,
                Picture.LARGEST_DENSITY,
                Picture.MOST_PIXELS);
    }

    private static Map<String, String> words() {
        Map<String, String> words =
                WORDS.stream().collect(Collectors.toMap(Function.identity(), word -> Words.say("export." + word)));
        words.put("wrong-side", Words.say("export.wrong-side", Picture.SMALLEST_SIDE, Picture.LARGEST_SIDE));
        words.put(
                "wrong-density", Words.say("export.wrong-density", Picture.SMALLEST_DENSITY, Picture.LARGEST_DENSITY));
        words.put("wrong-pixels", Words.say("export.wrong-pixels", Picture.MOST_PIXELS / 1_000_000));
        return words;
    }
}
