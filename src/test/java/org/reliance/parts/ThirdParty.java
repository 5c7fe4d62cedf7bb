package org.reliance.parts;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A step of the build, after the page is bundled: checks the licences of all parts, writes the notices and completes the
 * list of parts.
 *
 * @see docs/decisions/2026-11-28-know-the-parts-of-the-jar.md
 */
final class ThirdParty {

    private final Path root;
    private final Path classes;
    private final Path generated;

    private ThirdParty(Path root) {
        this.root = root;
        this.classes = root.resolve("target/classes");
        this.generated = root.resolve("target/generated-resources");
    }

    /**
     * Runs the step.
     *
     * @param arguments the directory of the project
     */
    public static void main(String... arguments) throws IOException {
        List<String> objections = new ThirdParty(Path.of(arguments[0])).run();
        objections.forEach(objection -> System.err.println("[ERROR] src/main/licences: " + objection));
        System.exit(objections.isEmpty() ? 0 : 1);
    }

    private List<String> run() throws IOException {
        Path file = classes.resolve("META-INF/sbom/application.cdx.json");
        Sbom sbom = Sbom.read(file);
        List<Part> libraries = new ArrayList<>();
        for (Part library : sbom.libraries()) {
            libraries.add(library.with(texts(library)));
        }
        List<NpmPackage> packages = packages();
        LicenceTable.Verdict verdict = LicenceTable.read(root.resolve("src/main/licences"), root.resolve("LICENSE"))
                .judge(Stream.concat(libraries.stream(), packages.stream().map(NpmPackage::part))
                        .toList());
        if (!verdict.objections().isEmpty()) {
            return verdict.objections();
        }
        // Judged in the order in which they were handed over.
        List<Part> settled = verdict.parts().subList(0, libraries.size());
        List<Part> bundled =
                verdict.parts().subList(libraries.size(), verdict.parts().size());
        List<NpmPackage> named = new ArrayList<>();
        for (NpmPackage one : packages) {
            named.add(one.as(bundled.get(named.size())));
        }
        sbom.put(named);
        sbom.write(file);
        write(new Notices()
                .add("Java libraries", settled)
                .add("Packages and fonts of the page and of the pictures", bundled));
        return List.of();
    }

    /** Served as a file, so that who uses the page can read it too. */
    private void write(Notices notices) throws IOException {
        Path file = classes.resolve("META-INF/resources/third-party.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, notices.toString());
    }

    /** What the bundler of the page and the one of the pictures took, by name and version. */
    private List<NpmPackage> packages() throws IOException {
        PackageLock lock = new PackageLock(root);
        Map<String, NpmPackage> found = new LinkedHashMap<>();
        JsonNode bundled =
                new JsonMapper().readTree(Files.readString(classes.resolve("META-INF/VAADIN/webapp/licences.json")));
        for (JsonNode one : bundled) {
            NpmPackage named =
                    lock.named(one.path("name").asString(), one.path("version").asString());
            found.put(named.part().toString(), named);
        }
        for (String folder : Files.readAllLines(generated.resolve("org/reliance/render/pictures.packages"))) {
            NpmPackage drawn = lock.in(folder);
            found.put(drawn.part().toString(), drawn);
        }
        return List.copyOf(found.values());
    }

    private static List<String> texts(Part library) throws IOException {
        try (JarFile jar = new JarFile(jar(library))) {
            List<String> texts = new ArrayList<>();
            for (JarEntry entry : jar.stream().filter(ThirdParty::isText).toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    texts.add(new String(content.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return texts;
        }
    }

    private static boolean isText(JarEntry entry) {
        String name = entry.getName();
        boolean inPlace = name.startsWith("META-INF/") || name.indexOf('/') < 0;
        return !entry.isDirectory() && inPlace && Notices.isText(name.substring(name.lastIndexOf('/') + 1));
    }

    /** The jar on the class path that Maven keeps under these names. */
    private static File jar(Part library) {
        int colon = library.name().indexOf(':');
        String group = library.name().substring(0, colon);
        String artifact = library.name().substring(colon + 1);
        Path place = Path.of(
                group.replace('.', '/'), artifact, library.version(), artifact + "-" + library.version() + ".jar");
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> jar.endsWith(place))
                .map(Path::toFile)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the class path holds no jar of " + library));
    }
}
