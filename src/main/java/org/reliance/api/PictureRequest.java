package org.reliance.api;

import java.util.Optional;
import java.util.function.Function;
import org.reliance.dashboard.Notice;
import org.reliance.render.Picture;
import org.reliance.render.Theme;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Takes what concerns the picture out of a query, so that the rest is the query of the page. */
@Component
class PictureRequest {

    private static final int LONGEST_TEXT = 40;

    /**
     * A query in its two parts.
     *
     * @param rest what the page would have in its address
     */
    record Split(Picture picture, MultiValueMap<String, String> rest) {}

    Split split(MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(parameters);
        Picture preset = take(rest, "size", PictureRequest::size).orElse(Picture.SLIDE);
        int width = take(rest, "width", Integer::valueOf).orElse(preset.width());
        int height = take(rest, "height", Integer::valueOf).orElse(preset.height());
        double scale = take(rest, "scale", Double::valueOf).orElse(preset.scale());
        Theme theme = take(rest, "theme", PictureRequest::theme).orElse(Theme.LIGHT);
        boolean transparent = take(rest, "transparent", PictureRequest::yesOrNo).orElse(false);
        String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        try {
            return new Split(new Picture(width, height, scale, theme, transparent, site), rest);
        } catch (IllegalArgumentException e) {
            throw BadRequest.of("size", String.valueOf(e.getMessage()));
        }
    }

    /** @throws BadRequest naming what is left of a query that has no figure to ask it of */
    static void requireNothingElse(MultiValueMap<String, String> rest) {
        BadRequest.throwIfAny(rest.keySet().stream()
                .map(key -> new Notice(key, "there is no setting called '" + shortened(key) + "' here"))
                .toList());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
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
                    key, e instanceof NumberFormatException ? "a number is wanted" : String.valueOf(e.getMessage()));
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

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("transparent is true or false");
        };
    }
}
