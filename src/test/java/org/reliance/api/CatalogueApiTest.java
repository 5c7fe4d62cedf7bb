package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.reliance.dashboard.Filter;
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
    private final CatalogueController catalogue;

    CatalogueApiTest(
            @Autowired MockMvcTester http,
            @Autowired Archive archive,
            @Autowired CurrentEdition current,
            @Autowired CatalogueController catalogue) {
        this.catalogue = catalogue;
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
    void aListIsWalkedPageByPage() {
        List<String> all = JsonPath.read(get("/api/v1/observations.json"), "$.rows[*].id");
        List<String> walked = new ArrayList<>();
        String next = "/api/v1/observations?limit=100";
        while (next != null) {
            String page = get(next);
            assertThat(JsonPath.<Integer>read(page, "$.offset")).isEqualTo(walked.size());
            assertThat(JsonPath.<Integer>read(page, "$.total")).isEqualTo(all.size());
            walked.addAll(JsonPath.read(page, "$.rows[*].id"));
            next = JsonPath.read(page, "$.next");
        }

        assertThat(walked).isEqualTo(all);
    }

    @Test
    void whatFollowsAPageIsSaidInItsHeadToo() {
        assertThat(http.get().uri("/api/v1/events.csv?report=sivitsky-2019&limit=5"))
                .hasStatusOk()
                .hasHeader("Link", "</api/v1/events.csv?report=sivitsky-2019&offset=5&limit=5>; rel=\"next\"");
        assertThat(http.get().uri("/api/v1/events")).doesNotContainHeader("Link");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=-1", "limit=many", "limit=99999999999", "offset=-1", "offset="})
    void aPageThatCannotBeMeantIsAProblem(String query) {
        assertThat(http.get().uri("/api/v1/observations?" + query))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].key")
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void aPageBehindTheLastIsEmptyAndItsCsvStillHasColumns() {
        assertThat(JsonPath.<List<?>>read(get("/api/v1/reports?offset=2000000000&limit=2000000000"), "$.rows"))
                .isEmpty();
        assertThat(get("/api/v1/reports.csv?q=nobody+wrote+this").lines())
                .singleElement()
                .asString()
                .startsWith("id,shortName,title,");
    }

    /** Whatever a list offers as a filter narrows it down to entries that hold the choice, by every one of its choices. */
    @ParameterizedTest
    @ValueSource(strings = {"reports", "sources", "indicators", "observations", "events", "disagreements", "reference"})
    void everyChoiceOfEveryFilterIsAnswered(String table) {
        int all = JsonPath.read(get("/api/v1/" + table), "$.total");
        for (Filter filter : catalogue.sample(table).filters()) {
            if (filter.isText()) {
                continue;
            }
            int sum = 0;
            for (Filter.Option option : filter.options()) {
                String body = get("/api/v1/" + table + "?" + filter.key() + "=" + option.id());
                int total = JsonPath.read(body, "$.total");
                sum += total;
                assertThat(total).isBetween(0, all);
                List<Map<String, Object>> rows = JsonPath.read(body, "$.rows");
                assertThat(rows).hasSize(total);
                if (catalogue
                        .sample(table)
                        .csv()
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .contains("," + filter.key() + ",")) {
                    assertThat(rows).allSatisfy(row -> assertThat(row).containsEntry(filter.key(), option.id()));
                }
            }
            assertThat(sum).as(table + " by " + filter.key()).isPositive();
            assertThat(http.get().uri("/api/v1/" + table + "?" + filter.key() + "=no-such"))
                    .hasStatus(400)
                    .hasContentType("application/problem+json");
        }
    }

    @Test
    void theDescriptionNamesEveryFilterAndShowsARow() {
        String description = get("/v3/api-docs");

        for (String table : catalogue.tables()) {
            List<String> named = JsonPath.read(description, "$.paths['/api/v1/" + table + "'].get.parameters[*].name");
            assertThat(named)
                    .containsAll(catalogue.sample(table).filters().stream()
                            .map(Filter::key)
                            .toList())
                    .contains("limit", "offset");
            assertThat(JsonPath.<String>read(
                            description,
                            "$.paths['/api/v1/" + table
                                    + "'].get.responses['200'].content['application/json'].example.rows[0].id"))
                    .isNotBlank();
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
            assertThat(JsonPath.<List<String>>read(get("/actuator/health"), "$.components.data.details.flaws"))
                    .containsExactly("observations.csv:3:8 the cell is empty; fill it");
            assertThat(JsonPath.<Integer>read(get("/api/v1/edition"), "$.flaws"))
                    .isEqualTo(1);
        } finally {
            current.replace(inForce);
        }
    }
}
