package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.dashboard.Edition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class CatalogueApiTest {

    private final MockMvcTester http;
    private final Archive archive;
    private final CurrentEdition current;

    CatalogueApiTest(@Autowired MockMvcTester http, @Autowired Archive archive, @Autowired CurrentEdition current) {
        this.http = http;
        this.archive = archive;
        this.current = current;
    }

    private String get(String address) {
        var answer = http.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports", "sources", "indicators", "observations", "events", "disagreements", "reference"})
    void everyValueIsFilledOrAbsentForAReason(String table) {
        String body = get("/api/v1/" + table);

        List<Map<String, Object>> rows = JsonPath.read(body, "$.rows");
        assertThat(rows).isNotEmpty().hasSize(JsonPath.<Integer>read(body, "$.total"));
        for (Map<String, Object> row : rows) {
            Map<?, ?> absent = (Map<?, ?>) Objects.requireNonNull(row.get("absent"));
            row.forEach((column, value) -> assertThat(absent.containsKey(column))
                    .as(row.get("id") + " " + column)
                    .isEqualTo(value == null));
        }
    }

    @Test
    void observationsAreNarrowedDownByFamilyAndReport() {
        String body = get("/api/v1/observations?family=gas-price&report=sivitsky-2019");

        assertThat(JsonPath.<List<String>>read(body, "$.rows[*].family")).containsOnly("gas-price");
        assertThat(JsonPath.<List<String>>read(body, "$.rows[*].report")).containsOnly("sivitsky-2019");
    }

    @Test
    void anUnknownFilterIsAProblemThatNamesIt() {
        assertThat(http.get().uri("/api/v1/observations?colour=red"))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.errors[0].key")
                .isEqualTo("colour");
        assertThat(http.get().uri("/api/v1/observations?family=none")).hasStatus(400);
        assertThat(http.get().uri("/api/v1/observations.xml")).hasStatus(404);
    }

    @Test
    void csvHoldsTheSameRowsAsJson() throws IOException {
        List<Map<String, Object>> json = JsonPath.read(get("/api/v1/observations"), "$.rows");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(get("/api/v1/observations.csv"))) {
            List<NamedCsvRecord> rows = reader.stream().toList();

            assertThat(rows).hasSameSizeAs(json);
            for (int i = 0; i < rows.size(); i++) {
                Map<String, Object> object = json.get(i);
                assertThat(rows.get(i).getField("id")).isEqualTo(object.get("id"));
                Object value = object.get("value");
                assertThat(rows.get(i).getField("value").isEmpty()).isEqualTo(value == null);
                if (value instanceof Number number) {
                    assertThat(Double.parseDouble(rows.get(i).getField("value")))
                            .isEqualTo(number.doubleValue());
                }
            }
        }
    }

    @Test
    void csvIsSentToWhoeverAcceptsItFirst() {
        assertThat(http.get().uri("/api/v1/reports").header("Accept", "text/csv"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8");
        assertThat(http.get().uri("/api/v1/reports").header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"))
                .hasStatusOk()
                .hasContentType("application/json");
    }

    @Test
    void thePackageIsHandedOutByteForByteWithAReadme() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        var answer = http.get().uri("/api/v1/data-package.zip").exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }

        assertThat(files).containsKeys("datapackage.json", "observations.csv", "README.md");
        archive.edition()
                .source()
                .files()
                .forEach((path, bytes) -> assertThat(files.get(path)).as(path).isEqualTo(bytes));
        assertThat(new String(files.get("README.md"), StandardCharsets.UTF_8))
                .contains(
                        "## How to cite",
                        archive.edition().catalogue().version(),
                        "Arseny Sivitsky",
                        "observations.csv");
    }

    @Test
    void aSearchIsAnsweredWithAddressesOfPages() {
        String body = get("/api/v1/search?q=sivitsky+2019&limit=3");

        assertThat(JsonPath.<List<String>>read(body, "$.hits[*].address"))
                .hasSize(3)
                .contains("/reports/sivitsky-2019");
        assertThat(JsonPath.<Integer>read(body, "$.total")).isGreaterThan(100);
        assertThat(http.get().uri("/api/v1/search?q=x&kind=nothing")).hasStatus(400);
        assertThat(http.get().uri("/api/v1/search?q=x&limit=100000")).hasStatus(400);
    }

    @Test
    void anEditWithFlawsIsSaidByTheHealthOfTheServer() {
        Edition inForce = current.get();
        assertThat(http.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.components.data.status")
                .isEqualTo("UP");
        try {
            current.refuse(List.of("observations.csv:3:8 the cell is empty; fill it"));

            assertThat(http.get().uri("/actuator/health"))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.status")
                    .isEqualTo("STALE");
            assertThat(JsonPath.<Integer>read(get("/api/v1/edition"), "$.flaws"))
                    .isEqualTo(1);
        } finally {
            current.replace(inForce);
        }
    }
}
