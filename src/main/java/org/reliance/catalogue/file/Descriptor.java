package org.reliance.catalogue.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code datapackage.json} says of the tables, after the Frictionless specifications of data packages and table
 * schemas. Read are plain CSV tables with a schema in place; schemas elsewhere, other dialects and other encodings are
 * flaws, so that nothing is silently read otherwise than it was meant.
 */
record Descriptor(List<Resource> resources) {

    static final String FILE = "datapackage.json";

    Descriptor {
        resources = List.copyOf(resources);
    }

    /** Reads the descriptor; what cannot be used of it is left out and stands among the flaws. */
    static Descriptor read(byte[] bytes, Flaws flaws) {
        if (!TextGate.passes(FILE, bytes, flaws)) {
            return new Descriptor(List.of());
        }
        Optional<Json> json = JsonReader.read(FILE, bytes, flaws);
        if (json.isPresent() && json.get() instanceof Json.Members whole) {
            return new Descriptor(resources(new Part(whole, flaws)));
        }
        if (flaws.isEmpty()) {
            flaws.add(FILE, 1, 1, "the descriptor is no JSON object", "write { \"resources\": [ … ] }");
        }
        return new Descriptor(List.of());
    }

    private static List<Resource> resources(Part whole) {
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
        for (Part part : parts.subList(0, Math.min(parts.size(), Limits.TABLES))) {
            new ResourceReader(part).read().ifPresent(resource -> {
                if (names.add(resource.name())) {
                    resources.add(resource);
                } else {
                    part.flaw("name", "two tables are called " + Flaw.quote(resource.name()), "rename one of them");
                }
            });
        }
        resources.forEach(resource -> requireTargets(resource, resources, whole.flaws()));
        return resources;
    }

    private static void requireTargets(Resource resource, List<Resource> all, Flaws flaws) {
        for (ForeignKey key : resource.foreignKeys()) {
            boolean leadsSomewhere = all.stream()
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
