package org.reliance.catalogue.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code datapackage.json} says of the tables, after the Frictionless specifications of data packages and table
 * schemas, in their first and second versions. Read are CSV tables that lie in the package with a schema in place;
 * what the specifications know beyond that is refused by its name, so that nothing is silently read otherwise than it
 * was meant. Nothing is ever fetched.
 *
 * @param refused names of the tables that are declared and cannot be read
 */
record Descriptor(List<Resource> resources, Set<String> refused) {

    static final String FILE = "datapackage.json";

    Descriptor {
        resources = List.copyOf(resources);
        refused = Set.copyOf(refused);
    }

    /** Reads the descriptor; what cannot be used of it is left out and stands among the flaws. */
    static Descriptor read(byte[] bytes, Flaws flaws) {
        if (Text.of(FILE, bytes, StandardCharsets.UTF_8, flaws).isEmpty()) {
            return none();
        }
        Optional<Json> json = JsonReader.read(FILE, bytes, flaws);
        if (json.isPresent() && json.get() instanceof Json.Members whole) {
            return of(new Part(whole, flaws));
        }
        if (flaws.isEmpty()) {
            flaws.add(FILE, 1, 1, "the descriptor is no JSON object", "write { \"resources\": [ … ] }");
        }
        return none();
    }

    /** A descriptor of nothing. */
    static Descriptor none() {
        return new Descriptor(List.of(), Set.of());
    }

    /** Whether it declares any table, readable or not. */
    boolean isEmpty() {
        return resources.isEmpty() && refused.isEmpty();
    }

    private static Descriptor of(Part whole) {
        List<Part> parts = whole.parts("resources");
        if (parts.isEmpty()) {
            whole.flaw("resources", "the package declares no resources", "list its tables under 'resources'");
        }
        if (parts.size() > Limits.TABLES) {
            whole.flaw(
                    "resources",
                    "the package declares " + parts.size() + " tables",
                    "declare at most " + Limits.TABLES);
        }
        List<Resource> resources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> refused = new HashSet<>();
        for (Part part : parts.subList(0, Math.min(parts.size(), Limits.TABLES))) {
            String name = part.peek("name").orElse("");
            if (!names.add(name) && !name.isEmpty()) {
                part.flaw("name", "two tables are called " + Flaw.quote(name), "rename one of them");
                continue;
            }
            new ResourceReader(part).read().ifPresentOrElse(resources::add, () -> refused.add(name));
        }
        Descriptor descriptor = new Descriptor(resources, refused);
        resources.forEach(resource -> descriptor.requireTargets(resource, whole.flaws()));
        return descriptor;
    }

    private void requireTargets(Resource resource, Flaws flaws) {
        for (ForeignKey key : resource.foreignKeys()) {
            boolean leadsSomewhere = refused.contains(key.table())
                    || resources.stream()
                            .anyMatch(other -> other.name().equals(key.table())
                                    && key.targets().stream().allMatch(other::hasField));
            if (!leadsSomewhere) {
                flaws.add(
                        FILE,
                        key.place().line(),
                        key.place().column(),
                        "the foreign key leads to " + Flaw.quote(key.table() + "." + String.join(",", key.targets()))
                                + ", which is not declared",
                        "name a table and fields of this package");
            }
        }
    }
}
