package org.reliance.paste;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headings that say what their column holds, as statistical offices and spreadsheets name them. */
final class Headings {

    private static final Map<Column.Role, Set<String>> NAMES = Map.of(
            Column.Role.X,
            Set.of(
                    "x",
                    "year",
                    "years",
                    "date",
                    "time",
                    "period",
                    "time period",
                    "obs time",
                    "observation date",
                    "month",
                    "quarter",
                    "day",
                    "week",
                    "fiscal year",
                    "ref date",
                    "reference period",
                    "jahr",
                    "datum",
                    "monat",
                    "quartal",
                    "zeit",
                    "année",
                    "annee",
                    "mois",
                    "trimestre",
                    "año",
                    "ano",
                    "fecha",
                    "mes",
                    "rok",
                    "год",
                    "дата",
                    "месяц",
                    "квартал",
                    "период",
                    "geo\\time period",
                    "geo\\time"),
            Column.Role.Y,
            Set.of("y", "value", "values", "obs value", "observation value", "wert", "valeur", "valor", "значение"),
            Column.Role.LOW,
            Set.of("low", "lower", "min", "minimum", "from"),
            Column.Role.HIGH,
            Set.of("high", "upper", "max", "maximum", "to"),
            Column.Role.WEIGHT,
            Set.of("weight", "weights", "w"),
            Column.Role.FLAGS,
            Set.of(
                    "flag",
                    "flags",
                    "obs flag",
                    "obs status",
                    "observation status",
                    "status",
                    "flag codes",
                    "conf status",
                    "obs conf",
                    "footnote",
                    "footnotes",
                    "note",
                    "notes",
                    "remark",
                    "remarks",
                    "comment",
                    "comments",
                    "observation flag",
                    "flag and footnotes"),
            Column.Role.INDEX,
            Set.of("#", "no", "no.", "nr", "nr.", "index", "idx", "id", "n", "№"));

    private Headings() {}

    /** The role that a heading names; empty where it names none. */
    static Optional<Column.Role> findRole(String heading) {
        String plain = plain(heading);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a heading is one of these words. */
    static boolean is(String heading, String... words) {
        return Stream.of(words).anyMatch(plain(heading)::equals);
    }

    private static String plain(String heading) {
        return Stream.of(heading.toLowerCase(Locale.ROOT).replace('_', ' ').split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
