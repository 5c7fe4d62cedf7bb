package org.reliance.catalogue.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the descriptor says of one table. */
final class ResourceReader {

    private static final Map<String, String> DIALECT = Map.of("delimiter", ",", "quoteChar", "\"");

    private final Part part;

    ResourceReader(Part part) {
        this.part = part;
    }

    /** The table; empty when it has no name, no path or no schema. */
    Optional<Resource> read() {
        requirePlainCsv();
        Optional<String> name = required("name", "give the table a name: observations");
        Optional<String> path = path();
        Optional<Part> schema = part.part("schema");
        if (!part.has("schema")) {
            part.flaw("schema", "the table has no schema", "describe its fields under 'schema'");
        }
        if (name.isEmpty() || path.isEmpty() || schema.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(resource(name.get(), path.get(), schema.get()));
    }

    private Resource resource(String name, String path, Part schema) {
        List<Field> fields = fields(schema);
        List<String> known = fields.stream().map(Field::name).toList();
        return new Resource(
                name,
                path,
                fields,
                declared(schema, schema.texts("primaryKey"), known),
                foreignKeys(name, schema, known),
                schema.has("missingValues") ? Set.copyOf(schema.texts("missingValues")) : Set.of(""),
                part.place());
    }

    private List<Field> fields(Part schema) {
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
            Field read = new FieldReader(field).read();
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
            Optional<String> target = reference.flatMap(there -> there.text("resource"));
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

    private Optional<String> required(String name, String cure) {
        if (!part.has(name)) {
            part.flaw(name, "the table has no '" + name + "'", cure);
        }
        return part.text(name);
    }

    private Optional<String> path() {
        String cure = "name one file in the directory of the package, relative to it: observations.csv";
        Optional<String> path = required("path", cure);
        if (path.isPresent() && !PackageFiles.isInside(path.get())) {
            part.flaw("path", "the path " + Flaw.quote(path.get()) + " leads out of the package", cure);
            return Optional.empty();
        }
        return path;
    }

    private void requirePlainCsv() {
        String encoding = part.text("encoding").orElse("utf-8").toLowerCase(Locale.ROOT);
        if (!encoding.equals("utf-8")) {
            part.flaw("encoding", "the encoding is " + Flaw.quote(encoding), "save the table as utf-8 and say so");
        }
        part.part("dialect")
                .ifPresent(dialect -> DIALECT.forEach((name, wanted) -> {
                    if (!dialect.text(name).orElse(wanted).equals(wanted)) {
                        dialect.flaw(name, "the dialect has another '" + name + "'", "write the table with " + wanted);
                    }
                }));
    }
}
