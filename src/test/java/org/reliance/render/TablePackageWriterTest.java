package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.DataPackage.Licence;
import org.reliance.figure.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TablePackageWriterTest {

    private static final List<Licence> LICENCES = List.of(
            new Licence(
                    Optional.of("CC-BY-4.0"),
                    Optional.of("By"),
                    Optional.of("https://creativecommons.org/licenses/by/4.0/")),
            new Licence(Optional.empty(), Optional.of("Words alone"), Optional.empty()));

    static Stream<Figure> samples() {
        return Samples.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDescriptorSaysWhatEachColumnOfTheTableMeans(Figure figure) throws Exception {
        Map<String, String> files = files(figure);
        JsonNode descriptor = JsonMapper.shared().readTree(files.get("datapackage.json"));
        JsonNode resource = descriptor.get("resources").get(0);

        List<String> header;
        try (var csv =
                CsvReader.builder().ofCsvRecord(files.get(resource.get("path").stringValue()))) {
            header = csv.stream().findFirst().orElseThrow().getFields();
        }
        assertThat(resource.get("schema")
                        .get("fields")
                        .valueStream()
                        .map(field -> field.get("name").stringValue()))
                .containsExactlyElementsOf(header);
        assertThat(resource.get("schema")
                        .get("fields")
                        .valueStream()
                        .map(field -> field.get("description").stringValue()))
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theDescriptorHasWhatTheSpecificationAsksFor(Figure figure) throws Exception {
        JsonNode descriptor = JsonMapper.shared().readTree(files(figure).get("datapackage.json"));

        assertThat(descriptor.get("profile").stringValue()).isEqualTo("tabular-data-package");
        assertThat(OffsetDateTime.parse(descriptor.get("created").stringValue()).toLocalDate())
                .isEqualTo(figure.stamp().date());
        assertThat(descriptor.get("id").stringValue())
                .isEqualTo(descriptor.get("homepage").stringValue());
        assertThat(descriptor.get("version").stringValue())
                .isEqualTo(figure.stamp().dataVersion());
        assertThat(descriptor.get("licenses").valueStream())
                .singleElement()
                .satisfies(licence -> assertThat(licence.toString())
                        .isEqualTo("{\"name\":\"CC-BY-4.0\","
                                + "\"path\":\"https://creativecommons.org/licenses/by/4.0/\",\"title\":\"By\"}"));
        JsonNode resource = descriptor.get("resources").get(0);
        assertThat(resource.get("profile").stringValue()).isEqualTo("tabular-data-resource");
        assertThat(resource.get("dialect").get("delimiter").stringValue()).isEqualTo(",");
        assertThat(resource.get("encoding").stringValue()).isEqualTo("utf-8");
        assertThat(files(figure).get(resource.get("path").stringValue()))
                .contains(resource.get("dialect").get("lineTerminator").stringValue());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theReadmeNamesColumnsSourcesAndHowToCite(Figure figure) throws Exception {
        String readme = files(figure).get("README.md");
        assertThat(readme)
                .contains(CsvWriter.HEADER.stream()
                        .map(column -> "- `" + column + "`: ")
                        .toList())
                .contains("@online{")
                .contains(figure.stamp().dataVersion());
        figure.sources().forEach(source -> assertThat(readme).contains(source.fullText()));
    }

    private static Map<String, String> files(Figure figure) throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        byte[] zip = Studio.bytes(new TablePackageWriter(_ -> LICENCES), figure, Picture.WIDE);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
