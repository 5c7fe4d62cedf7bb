package org.reliance.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reliance.render.Theme;
import org.springframework.util.MultiValueMap;

/** On what ground an embedded figure stands: the one asked for, or that of the reader's system. */
enum EmbedTheme {
    LIGHT,
    DARK,
    SYSTEM;

    private static final String KEY = "theme";

    /** Takes the theme out of a query; what is no theme stays in it and is complained of with the rest. */
    static EmbedTheme take(MultiValueMap<String, String> query) {
        Optional<EmbedTheme> found = Optional.ofNullable(query.getFirst(KEY)).flatMap(EmbedTheme::find);
        found.ifPresent(_ -> query.remove(KEY));
        return found.orElse(SYSTEM);
    }

    private static Optional<EmbedTheme> find(String id) {
        return Optional.ofNullable(
                Map.of("light", LIGHT, "dark", DARK, "system", SYSTEM).get(id));
    }

    /** The grounds of which the browser chooses one: dark first, where the system may want it. */
    List<Theme> drawn() {
        return switch (this) {
            case LIGHT -> List.of(Theme.LIGHT);
            case DARK -> List.of(Theme.DARK);
            case SYSTEM -> List.of(Theme.DARK, Theme.LIGHT);
        };
    }

    /** What the style sheet is told. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
