package org.reliance.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reliance.quantity.BoundedPattern;
import org.reliance.render.FigureWriter;
import org.reliance.render.Picture;
import org.reliance.render.Theme;
import org.reliance.scenario.Complaint;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Takes what concerns the file out of a query, so that the rest is the query of the page. */
@Component
class FileRequest {

    /** What can be asked of a file beside the query of its page; no key means anything else there. */
    static final List<String> KEYS = List.of("size", "width", "height", "density", "theme", "transparent", "bom");

    private static final String SCALE = "scale";
    private static final BoundedPattern NUMBER = BoundedPattern.of(18, "[0-9.]{1,18}");

    /**
     * A query in its two parts.
     *
     * @param forSpreadsheets whether a text is to be read by a spreadsheet rather than by a program
     * @param rest what the page would have in its address
     */
    record Split(Picture picture, boolean forSpreadsheets, MultiValueMap<String, String> rest) {

        /** The writer as the file asks for it. */
        FigureWriter of(FigureWriter writer) {
            return forSpreadsheets ? writer.forSpreadsheets() : writer;
        }

        /**
         * Refuses what is left of a query that has no figure to ask it of.
         *
         * @throws BadRequest naming each key that is left
         */
        void requireNothingElse() {
            BadRequest.throwIfOthers(rest.keySet(), KEYS);
        }
    }

    Split split(MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(parameters);
        refuseDensityAsScale(rest.getFirst(SCALE));
        Picture preset = take(rest, "size", FileRequest::size).orElse(Picture.SLIDE);
        int width = take(rest, "width", Integer::valueOf).orElse(preset.width());
        int height = take(rest, "height", Integer::valueOf).orElse(preset.height());
        double density = take(rest, "density", Double::valueOf).orElse(preset.density());
        Theme theme = take(rest, "theme", FileRequest::theme).orElse(Theme.LIGHT);
        boolean transparent = take(rest, "transparent", FileRequest::yesOrNo).orElse(false);
        boolean forSpreadsheets = takeByteOrderMark(rest);
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        try {
            return new Split(new Picture(width, height, density, theme, transparent, site), forSpreadsheets, rest);
        } catch (IllegalArgumentException e) {
            throw BadRequest.of("size", String.valueOf(e.getMessage()));
        }
    }

    /** Whether a text file is to begin with a byte order mark, which tells spreadsheets that it is UTF-8. */
    static boolean takeByteOrderMark(MultiValueMap<String, String> rest) {
        return take(rest, "bom", FileRequest::onOrOff).orElse(false);
    }

    /** Once the density had the name that the axis has on the page. */
    private static void refuseDensityAsScale(@Nullable String text) {
        if (text != null && NUMBER.matches(text)) {
            throw BadRequest.of(
                    SCALE,
                    "'scale' is that of the axis, 'log'; pixels per point are 'density': density=%s.".formatted(text));
        }
    }

    private static <T> Optional<T> take(MultiValueMap<String, String> rest, String key, Function<String, T> reader) {
        String text = rest.getFirst(key);
        rest.remove(key);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            throw BadRequest.of(
                    key,
                    e instanceof NumberFormatException
                            ? "'%s' is a number, not '%s'.".formatted(key, Complaint.cut(text))
                            : String.valueOf(e.getMessage()));
        }
    }

    private static Picture size(String text) {
        return switch (text) {
            case "slide" -> Picture.SLIDE;
            case "wide" -> Picture.WIDE;
            case "square" -> Picture.SQUARE;
            case "print" -> Picture.PRINT;
            default -> throw new IllegalArgumentException("a size is slide, wide, square or print");
        };
    }

    private static Theme theme(String text) {
        for (Theme theme : Theme.values()) {
            if (theme.id().equals(text)) {
                return theme;
            }
        }
        throw new IllegalArgumentException("a theme is light or dark");
    }

    private static boolean onOrOff(String text) {
        return switch (text) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new IllegalArgumentException("'bom' is on (for spreadsheets) or off (for programs).");
        };
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("transparent is true or false");
        };
    }
}
