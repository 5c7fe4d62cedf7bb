package org.reliance.catalogue.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what the descriptor says of one table. */
final class ResourceReader {

    private static final String CSV = "csv";
    private static final String TSV = "tsv";
    private static final List<String> PACKED = List.of(".gz", ".zip", ".bz2", ".xz", ".zst", ".7z", ".tgz");
    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*+://");
    private static final String PATH_CURE =
            "name one file in the directory of the package, relative to it: observations.csv";

    private final Part part;

    ResourceReader(Part part) {
        this.part = part;
    }

    /** The table; empty when it has no name, no path or no schema. */
    Optional<Resource> read() {
        Optional<String> name = name();
        if (!isCsv(name.orElse(""))) {
            return Optional.empty();
        }
        List<String> paths = paths(name.orElse(""));
        Optional<Part> schema = schema(name.orElse(""));
        if (name.isEmpty() || paths.isEmpty() || schema.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(resource(name.get(), paths, schema.get()));
    }

    private Resource resource(String name, List<String> paths, Part schema) {
        Set<String> missing = schema.has("missingValues") ? Set.copyOf(schema.values("missingValues")) : Set.of("");
        List<Field> fields = fields(schema, missing);
        requireExactFields(schema);
        List<String> known = fields.stream().map(Field::name).toList();
        return new Resource(
                name,
                paths,
                charset(),
                dialect(),
                fields,
                declared(schema, schema.texts("primaryKey"), known),
                foreignKeys(name, schema, known),
                part.place());
    }

    private static void requireExactFields(Part schema) {
        List<String> match = schema.texts("fieldsMatch");
        if (!match.isEmpty() && !match.equals(List.of("exact"))) {
            schema.flaw(
                    "fieldsMatch",
                    "the fields may differ from those of the file ('fieldsMatch'), which is not read here",
                    "declare every field of the file in its order");
        }
        if (schema.has("uniqueKeys")) {
            schema.flaw(
                    "uniqueKeys",
                    "'uniqueKeys' are not held against the rows here",
                    "let the field be unique by its constraints, or take them out");
        }
    }

    private static List<Field> fields(Part schema, Set<String> missing) {
        List<Part> parts = schema.parts("fields");
        if (parts.isEmpty() || parts.size() > Limits.FIELDS) {
            schema.flaw(
                    "fields",
                    "the schema has " + parts.size() + " fields",
                    "declare at least one and at most " + Limits.FIELDS);
        }
        List<Field> fields = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Part field : parts.subList(0, Math.min(parts.size(), Limits.FIELDS))) {
            Field read = new FieldReader(field, missing).read();
            if (!names.add(read.name())) {
                field.flaw("name", "two fields are called " + Flaw.quote(read.name()), "rename one of them");
            }
            fields.add(read);
        }
        return fields;
    }

    private List<ForeignKey> foreignKeys(String table, Part schema, List<String> known) {
        List<ForeignKey> keys = new ArrayList<>();
        for (Part key : schema.parts("foreignKeys")) {
            List<String> fields = declared(key, key.texts("fields"), known);
            Optional<Part> reference = key.part("reference");
            Optional<String> target =
                    reference.map(there -> there.text("resource").orElse(""));
            List<String> targets = reference.map(there -> there.texts("fields")).orElse(List.of());
            if (fields.isEmpty() || target.isEmpty() || targets.size() != fields.size()) {
                key.flaw(
                        "reference",
                        "the foreign key is incomplete",
                        "give 'fields' and a 'reference' with 'resource' and as many 'fields'");
            } else {
                // An empty name is the table itself.
                String other = target.get().isEmpty() ? table : target.get();
                keys.add(new ForeignKey(fields, other, targets, key.place()));
            }
        }
        return keys;
    }

    private static List<String> declared(Part holder, List<String> fields, List<String> known) {
        for (String field : fields) {
            if (!known.contains(field)) {
                holder.flaw(
                        holder.has("primaryKey") ? "primaryKey" : "fields",
                        "the key names the field " + Flaw.quote(field) + ", which the schema does not have",
                        "name fields of the schema");
                return List.of();
            }
        }
        return fields;
    }

    private Optional<String> name() {
        if (!part.has("name")) {
            part.flaw("name", "the table has no 'name'", "give the table a name: observations");
        }
        return part.text("name");
    }

    /** Its files; none when one of them is not a CSV file of the package, which is then said of the first such. */
    private List<String> paths(String name) {
        if (part.has("data") && !part.has("path")) {
            part.flaw(
                    "data",
                    "the rows of the table " + name + " stand in the descriptor, where they are not read",
                    "write them into a CSV file and name it under 'path'");
            return List.of();
        }
        if (!part.has("path")) {
            part.flaw("path", "the table has no 'path'", PATH_CURE);
            return List.of();
        }
        List<String> paths = part.texts("path");
        if (paths.isEmpty() || paths.size() > Limits.FILES_OF_A_TABLE || new HashSet<>(paths).size() < paths.size()) {
            part.flaw(
                    "path",
                    "the table " + name + " has " + paths.size() + " files, or one of them twice",
                    "name each once, and at most " + Limits.FILES_OF_A_TABLE);
            return List.of();
        }
        return paths.stream().allMatch(this::isReadable) ? paths : List.of();
    }

    private boolean isReadable(String path) {
        if (ADDRESS.matcher(path).lookingAt()) {
            part.flaw(
                    "path",
                    "the path " + Flaw.quote(path) + " leads out of the package, and nothing is fetched",
                    "put the file into the directory of the package and name it");
            return false;
        }
        if (!PackageFiles.isInside(path)) {
            part.flaw("path", "the path " + Flaw.quote(path) + " leads out of the package", PATH_CURE);
            return false;
        }
        if (PACKED.stream().anyMatch(path.toLowerCase(Locale.ROOT)::endsWith)) {
            part.flaw(
                    "path",
                    "the file " + Flaw.quote(path) + " is compressed, which is not read here",
                    "unpack it and name the CSV file");
            return false;
        }
        return true;
    }

    private Optional<Part> schema(String name) {
        Optional<String> elsewhere = part.peek("schema");
        if (elsewhere.isPresent()) {
            part.flaw(
                    "schema",
                    "the schema of the table " + name + " stands elsewhere (" + Flaw.quote(elsewhere.get())
                            + "), and nothing is fetched",
                    "write it into " + Descriptor.FILE);
            return Optional.empty();
        }
        if (!part.has("schema")) {
            part.flaw("schema", "the table has no schema", "describe its fields under 'schema'");
        }
        return part.part("schema");
    }

    /** What would have the table read otherwise than as CSV. */
    private boolean isCsv(String name) {
        String format = part.text("format").orElse(CSV).toLowerCase(Locale.ROOT);
        if (!format.equals(CSV) && !format.equals(TSV)) {
            part.flaw("format", "the table " + name + " is in the format " + Flaw.quote(format), "save it as CSV");
            return false;
        }
        if (part.text("compression").filter(packing -> !packing.isEmpty()).isPresent()) {
            part.flaw("compression", "the table " + name + " is compressed, which is not read here", "unpack it");
            return false;
        }
        return true;
    }

    private Dialect dialect() {
        boolean isTabbed = part.peek("format").filter(TSV::equalsIgnoreCase).isPresent();
        return DialectReader.read(part, isTabbed ? '\t' : ',');
    }

    private Charset charset() {
        String name = part.text("encoding").orElse("utf-8");
        Optional<Charset> charset = find(name).or(() -> find(name.replaceAll("[-_ ]", "")));
        if (charset.isEmpty()) {
            part.flaw(
                    "encoding",
                    "the encoding is " + Flaw.quote(name) + ", which is not read here",
                    "save the table as utf-8 and say so");
        }
        return charset.orElse(StandardCharsets.UTF_8);
    }

    /** What the Java platform can both read and write; the others guess. */
    private static Optional<Charset> find(String name) {
        if (name.equalsIgnoreCase("utf-8-sig")) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
