package org.reliance.catalogue.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small sound package, to be spoilt by a test in one place.
 *
 * <p>Tables are declared in one line each: {@code name | field field …}, a field being {@code name}, then {@code :type}
 * when it is no string, {@code *} for the primary key, {@code !} when required, {@code >table} for a foreign key to the
 * ids of a table, and {@code {json}} for further constraints.
 */
final class PackageSketch {

    private static final Pattern FIELD = Pattern.compile(
            "(?<name>\\w+)(?::(?<type>\\w+))?(?<key>\\*)?(?<needed>!)?(?:>(?<table>\\w+))?(?<more>\\{.*})?");

    private final Path directory;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> rows = new LinkedHashMap<>();
    private UnaryOperator<String> spoiler = UnaryOperator.identity();

    private PackageSketch(Path directory) {
        this.directory = directory;
    }

    /** The four tables without which there is no catalogue, each with one or two rows. */
    static PackageSketch in(Path directory) {
        return new PackageSketch(directory)
                .table(
                        "reports | id* short title author publisher series number published published_basis language"
                                + " contribution note",
                        "doe-2019,Doe 2019,On Gas,Jane Doe,An Institute,,,2019-11,stated,en,Counts gas.,")
                .table("families | id* title question position:integer", "gas,Gas,What does gas cost?,1")
                .table(
                        "indicators | id* family!>families name unit measures part_of outturn note",
                        "paid,gas,Price paid,USD/1000 m³,\"Paid, not asked for\",,,")
                .table(
                        "observations | id* indicator!>indicators report!>reports section paragraph:integer"
                                + " footnote:integer period period_basis value:number low:number high:number absence"
                                + " firmness nature claimant source derived_from derivation note",
                        "paid-2019,paid,doe-2019,GAS,2,,2019,stated,127,,,,exact,reported,,,,,",
                        "paid-2018,paid,doe-2019,GAS,3,,2018,stated,,120,130,,range,estimate,,,,,");
    }

    /** Declares a table with its rows, in place of one of the same name. */
    PackageSketch table(String declaration, String... tableRows) {
        String[] parts = declaration.split(" \\| ", -1);
        fields.put(parts[0], parts[1]);
        return rows(parts[0], tableRows);
    }

    /** Puts other rows into a declared table. */
    PackageSketch rows(String table, String... tableRows) {
        rows.put(table, String.join("\n", tableRows) + "\n");
        return this;
    }

    PackageSketch row(String table, String row) {
        rows.merge(table, row + "\n", String::concat);
        return this;
    }

    /** Spoils the descriptor. */
    PackageSketch descriptor(String sound, String spoilt) {
        UnaryOperator<String> earlier = spoiler;
        spoiler = text -> {
            String before = earlier.apply(text);
            if (!before.contains(sound)) {
                throw new IllegalArgumentException("the descriptor has no " + sound);
            }
            return before.replace(sound, spoilt);
        };
        return this;
    }

    /** Writes the package and reads it. */
    Intake read() {
        write();
        return DataPackageReader.read(directory);
    }

    /** Writes the package, reads it and lists what is wrong with it. */
    List<String> flaws() {
        return read().flaws().stream().map(Flaw::toString).toList();
    }

    PackageSketch write() {
        fields.keySet().forEach(table -> file(table + ".csv", header(table) + rows.getOrDefault(table, "")));
        List<String> resources = fields.keySet().stream().map(this::resource).toList();
        file(Descriptor.FILE, spoiler.apply("{\"resources\": [\n" + String.join(",\n", resources) + "\n]}\n"));
        return this;
    }

    void file(String name, String text) {
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void file(String name, byte[] bytes) {
        try {
            Files.write(directory.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String header(String table) {
        return String.join(
                        ",",
                        matches(table).stream()
                                .map(field -> field.group("name"))
                                .toList()) + "\n";
    }

    private String resource(String table) {
        List<String> described = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        String primary = "";
        for (Matcher field : matches(table)) {
            String name = field.group("name");
            described.add(describe(field));
            if (field.group("key") != null) {
                primary = ", \"primaryKey\": \"" + name + "\"";
            }
            if (field.group("table") != null) {
                foreign.add("{\"fields\": \"%s\", \"reference\": {\"resource\": \"%s\", \"fields\": \"id\"}}"
                        .formatted(name, field.group("table")));
            }
        }
        return "{\"name\": \"%s\", \"path\": \"%s.csv\", \"schema\": {\"fields\": [%s]%s, \"foreignKeys\": [%s]}}"
                .formatted(table, table, String.join(", ", described), primary, String.join(", ", foreign));
    }

    private static String describe(Matcher field) {
        String type = field.group("type") == null ? "string" : field.group("type");
        String more = field.group("more") == null ? "" : field.group("more").replaceAll("^\\{|}$", "");
        String needed = field.group("needed") == null ? "" : "\"required\": true";
        String comma = needed.isEmpty() || more.isEmpty() ? "" : ", ";
        return "{\"name\": \"%s\", \"type\": \"%s\", \"constraints\": {%s%s%s}}"
                .formatted(field.group("name"), type, needed, comma, more);
    }

    private List<Matcher> matches(String table) {
        List<Matcher> matches = new ArrayList<>();
        for (String field : fields.getOrDefault(table, "").split(" ", -1)) {
            Matcher match = FIELD.matcher(field);
            if (!match.matches()) {
                throw new IllegalArgumentException("'" + field + "' declares no field");
            }
            matches.add(match);
        }
        return matches;
    }
}
