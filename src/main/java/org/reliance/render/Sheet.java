package org.reliance.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.reliance.figure.Domain;

/**
 * What the drawing script needs beside the layers to lay a picture out: words, axes, colours. It travels in the option
 * under the key {@code reliance}, which ECharts itself passes over.
 *
 * @param frame {@code picture} when the words around the plot are drawn, {@code screen} when the page shows them
 * @param summary what the picture says, for readers who cannot see it
 * @param words what the chart element itself says: {@code kind}, {@code help}; empty in a picture
 * @param dark the dark colour of every light one, for a page that changes its theme; empty in a picture
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Sheet(
        String frame,
        String language,
        String title,
        String subtitle,
        String summary,
        Axes axes,
        Colours colours,
        List<KeyEntry> key,
        List<String> notes,
        List<String> foot,
        String empty,
        List<Walk> walks,
        Map<String, String> dark,
        Map<String, String> words) {

    /**
     * Both axes.
     *
     * @param rows labels of rows; empty when the domain is years
     * @param names what places are called that are not whole years; empty where years name them all
     * @param label of the measure axis with its unit
     * @param grid grid lines of the measure axis, from dense to sparse
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Axes(
            double from,
            double until,
            List<String> rows,
            List<Domain.Name> names,
            String label,
            double low,
            double high,
            List<List<Ticks.Tick>> grid) {}

    /** The colours that are not a layer's. */
    record Colours(String ground, String ink, String muted, String rule, String grid) {
        static Colours of(Palette palette) {
            return new Colours(palette.ground(), palette.ink(), palette.muted(), palette.rule(), palette.grid());
        }
    }
}
