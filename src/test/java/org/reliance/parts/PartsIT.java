package org.reliance.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whether the jar says of all that it holds what it is and under which licence. */
class PartsIT {

    private static final String LIBRARIES = "BOOT-INF/lib/";

    @Test
    void everyLibraryIsListedAndHasItsNotice() throws IOException {
        String parts = read("META-INF/sbom/application.cdx.json");
        String notices = read("META-INF/resources/third-party.txt");
        Map<String, String> listed = StreamSupport.stream(
                        new JsonMapper().readTree(parts).path("components").spliterator(), false)
                .collect(Collectors.toMap(
                        part -> part.path("name").asString() + "-"
                                + part.path("version").asString() + ".jar",
                        part -> part.path("name").asString() + " "
                                + part.path("version").asString(),
                        (one, _) -> one));
        // Spring Boot adds its own tool that takes the jar apart.
        assertThat(libraries())
                .hasSizeGreaterThan(100)
                .filteredOn(library -> !library.startsWith("spring-boot-jarmode-tools-"))
                .allSatisfy(library -> {
                    assertThat(listed).containsKey(library);
                    assertThat(notices).contains(":" + listed.get(library) + ", ");
                });
    }

    @Test
    void thePackagesOfThePageAndThePicturesAreListed() throws IOException {
        assertThat(read("META-INF/sbom/application.cdx.json"))
                .contains("\"pkg:npm/echarts@", "\"pkg:npm/lit@", "\"pkg:npm/%40expo-google-fonts/source-sans-3@");
        assertThat(read("META-INF/resources/third-party.txt"))
                .contains("  echarts ", "  @fontsource/source-serif-4 ", "SIL OPEN FONT LICENSE");
    }

    private static List<String> libraries() throws IOException {
        try (JarFile jar = open()) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .toList();
        }
    }

    private static String read(String name) throws IOException {
        try (JarFile jar = open();
                InputStream content = jar.getInputStream(jar.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JarFile open() throws IOException {
        return new JarFile(System.getProperty("reliance.jar", "target/reliance.jar"));
    }
}
