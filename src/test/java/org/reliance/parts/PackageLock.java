package org.reliance.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code package-lock.json} and the folder of packages beside it say of a package. */
final class PackageLock {

    private static final String FOLDER = "node_modules/";

    private final JsonMapper json = new JsonMapper();
    private final Path root;
    private final JsonNode packages;

    PackageLock(Path root) throws IOException {
        this.root = root;
        this.packages = json.readTree(Files.readString(root.resolve("package-lock.json")))
                .path("packages");
    }

    /**
     * A package by the folder that it lies in.
     *
     * @param folder such as {@code node_modules/lit}
     */
    NpmPackage in(String folder) throws IOException {
        JsonNode locked = packages.path(folder);
        if (locked.isMissingNode()) {
            throw new IllegalStateException("package-lock.json knows nothing of %s".formatted(folder));
        }
        JsonNode own = json.readTree(Files.readString(root.resolve(folder).resolve("package.json")));
        String licence = own.path("license").asString();
        Part part = new Part(
                folder.substring(folder.lastIndexOf(FOLDER) + FOLDER.length()),
                locked.path("version").asString(),
                licence.isEmpty() ? List.of() : List.of(licence),
                texts(root.resolve(folder)));
        return new NpmPackage(part, locked.path("integrity").asString());
    }

    /** A package by its name and version: two versions of one package lie in two folders. */
    NpmPackage named(String name, String version) throws IOException {
        for (Map.Entry<String, JsonNode> locked : packages.properties()) {
            if ((locked.getKey().equals(FOLDER + name) || locked.getKey().endsWith("/" + FOLDER + name))
                    && locked.getValue().path("version").asString().equals(version)) {
                return in(locked.getKey());
            }
        }
        throw new IllegalStateException("package-lock.json knows nothing of %s %s".formatted(name, version));
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Notices.isText(file.getFileName().toString()))
                    .sorted()
                    .map(PackageLock::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
