package org.reliance.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The list of all parts of the jar, in the form of CycloneDX. Its plugin for Maven writes those that Maven resolves; the
 * packages of the page are added here.
 *
 * @see <a href="https://cyclonedx.org/docs/1.6/json/">CycloneDX 1.6</a>
 */
final class Sbom {

    private static final String NPM = "pkg:npm/";

    private final JsonMapper json = new JsonMapper();
    private final ObjectNode root;

    private Sbom(Path file) throws IOException {
        this.root = (ObjectNode) json.readTree(Files.readString(file));
    }

    static Sbom read(Path file) throws IOException {
        return new Sbom(file);
    }

    /** The libraries of Maven that are jars, without their texts; a POM that only names others is nothing in the jar. */
    List<Part> libraries() {
        return StreamSupport.stream(components().spliterator(), false)
                .filter(component -> component.path("purl").asString().endsWith("type=jar"))
                .map(component -> new Part(
                        component.path("group").asString() + ":"
                                + component.path("name").asString(),
                        component.path("version").asString(),
                        licences(component),
                        List.of()))
                .toList();
    }

    private static List<String> licences(JsonNode component) {
        List<String> found = new ArrayList<>();
        for (JsonNode stated : component.path("licenses")) {
            JsonNode licence = stated.path("license");
            found.add(licence.path("id")
                    .asString(licence.path("name")
                            .asString(stated.path("expression").asString())));
        }
        return found;
    }

    /** Names packages of npm among the parts, instead of those that were named before. */
    void put(List<NpmPackage> packages) {
        components().removeIf(component -> isNpm(component.path("purl")));
        dependencies().removeIf(dependency -> isNpm(dependency.path("ref")));
        ArrayNode ofProgram = ofProgram();
        ofProgram.removeIf(Sbom::isNpm);
        for (NpmPackage found : packages) {
            components().add(component(found));
            dependencies().addObject().put("ref", found.purl()).putArray("dependsOn");
            ofProgram.add(found.purl());
        }
    }

    private static boolean isNpm(JsonNode purl) {
        return purl.asString().startsWith(NPM);
    }

    private ObjectNode component(NpmPackage found) {
        ObjectNode component = json.createObjectNode()
                .put("type", "library")
                .put("bom-ref", found.purl())
                .put("name", found.part().name())
                .put("version", found.part().version())
                .put("scope", "required");
        component.putArray("hashes").addObject().put("alg", "SHA-512").put("content", found.sha512());
        ArrayNode licences = component.putArray("licenses");
        found.part()
                .licences()
                .forEach(id -> licences.addObject().putObject("license").put("id", id));
        return component.put("purl", found.purl());
    }

    /** What the program itself depends on. */
    private ArrayNode ofProgram() {
        String program = root.at("/metadata/component/bom-ref").asString();
        for (JsonNode dependency : dependencies()) {
            if (dependency.path("ref").asString().equals(program)) {
                return ((ObjectNode) dependency).withArray("dependsOn");
            }
        }
        throw new IllegalStateException("the list of parts does not say what %s depends on".formatted(program));
    }

    private ArrayNode components() {
        return root.withArray("components");
    }

    private ArrayNode dependencies() {
        return root.withArray("dependencies");
    }

    void write(Path file) throws IOException {
        Files.writeString(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    }
}
