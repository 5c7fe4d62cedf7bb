package org.reliance.api;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.reliance.catalogue.DataPackage;
import org.reliance.dashboard.Edition;
import org.reliance.quantity.Notation;

/** The README of a data package: what it holds, how to read it, how to cite it. */
final class Readme {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.reliance.api.readme", Locale.ENGLISH);

    private Readme() {}

    /** The text, in Markdown. */
    static String of(Edition edition) {
        DataPackage source = edition.source();
        Notation notation = Notation.of(Locale.ENGLISH);
        String tables = source.tables().stream()
                .map(table -> say("table", table.path(), table.description(), table.rows()))
                .collect(Collectors.joining("\n"));
        String reports = edition.catalogue().reports().list().stream()
                .map(report -> say(
                        "report",
                        report.author(),
                        report.title(),
                        report.publisher(),
                        notation.period(report.published())))
                .collect(Collectors.joining("\n"));
        return say(
                "text",
                source.title(),
                source.description(),
                edition.catalogue().version(),
                tables,
                reports,
                source.licence().orElseGet(() -> say("no-licence")));
    }

    private static String say(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
