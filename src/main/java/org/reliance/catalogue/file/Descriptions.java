package org.reliance.catalogue.file;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.reliance.catalogue.DataPackage;
import org.reliance.catalogue.DataPackage.ColumnDescription;
import org.reliance.catalogue.DataPackage.Licence;
import org.reliance.catalogue.DataPackage.TableDescription;

/** What a descriptor that was found to be sound says to people: titles, descriptions, terms of use. */
final class Descriptions {

    private static final Json.Members NOTHING = new Json.Members(Map.of(), new Json.Place(1, 1));

    /** A text of the wrong kind is left out here; it hinders nobody from reading the tables. */
    private final Flaws ignored = new Flaws();

    private final Map<String, Sheet> sheets;

    private Descriptions(Map<String, Sheet> sheets) {
        this.sheets = sheets;
    }

    /**
     * Describes a package.
     *
     * @param files its files, the descriptor among them
     * @param sheets its tables by name
     */
    static DataPackage of(SequencedMap<String, byte[]> files, Map<String, Sheet> sheets) {
        return new Descriptions(sheets).read(files);
    }

    private DataPackage read(SequencedMap<String, byte[]> files) {
        byte[] descriptor = Objects.requireNonNull(files.get(Descriptor.FILE));
        Part whole = new Part(
                JsonReader.read(Descriptor.FILE, descriptor, ignored)
                        .map(json -> json instanceof Json.Members members ? members : NOTHING)
                        .orElse(NOTHING),
                ignored);
        return new DataPackage(
                text(whole, "title"),
                text(whole, "description"),
                whole.parts("licenses").stream()
                        .map(licence -> new Licence(licence.text("name"), licence.text("title"), licence.text("path")))
                        .toList(),
                files,
                whole.parts("resources").stream().map(this::table).toList());
    }

    private TableDescription table(Part table) {
        Part schema = table.part("schema").orElse(new Part(NOTHING, ignored));
        Map<String, String> targets = schema.parts("foreignKeys").stream()
                .filter(key -> key.texts("fields").size() == 1)
                .collect(Collectors.toMap(
                        key -> key.texts("fields").getFirst(),
                        key -> key.part("reference")
                                .map(reference -> text(reference, "resource"))
                                .filter(name -> !name.isEmpty())
                                .orElse(text(table, "name")),
                        (first, _) -> first));
        String name = text(table, "name");
        return new TableDescription(
                name,
                String.join(", ", table.texts("path")),
                table.text("title").orElse(name),
                text(table, "description"),
                Optional.ofNullable(sheets.get(name))
                        .map(sheet -> sheet.rows().size())
                        .orElse(0),
                schema.parts("fields").stream()
                        .map(field -> column(field, Optional.ofNullable(targets.get(text(field, "name")))))
                        .toList());
    }

    private ColumnDescription column(Part field, Optional<String> refersTo) {
        Part constraints = field.part("constraints").orElse(new Part(NOTHING, ignored));
        String name = text(field, "name");
        List<String> choices = constraints.scalars("enum");
        return new ColumnDescription(
                name,
                field.text("title").orElse(name),
                text(field, "description"),
                field.text("type").orElse("string"),
                constraints.truth("required"),
                choices,
                refersTo);
    }

    private static String text(Part part, String name) {
        return part.text(name).orElse("");
    }
}
