package org.reliance.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.Entry;
import org.reliance.dashboard.Dashboard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API says of figures what they understand and what they answer. */
@SpringBootTest
@AutoConfigureMockMvc
class DescriptionTest {

    private final MockMvcTester http;
    private final Dashboard dashboard;

    DescriptionTest(@Autowired MockMvcTester http, @Autowired Dashboard dashboard) {
        this.http = http;
        this.dashboard = dashboard;
    }

    @Test
    void theKeysDescribedAreThoseThatFiguresUnderstandEachWithItsMeaning() {
        List<String> described = new ArrayList<>();
        JsonNode operation = description().at("/paths/~1api~1v1~1figures~1{id}.{format}/get");
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asString().equals("query")) {
                described.add(parameter.path("name").asString());
                assertThat(parameter.path("description").asString())
                        .as(parameter.path("name").asString())
                        .isNotBlank();
            }
        }
        TreeSet<String> understood = new TreeSet<>(FileRequest.KEYS);
        figures()
                .forEach(figure ->
                        understood.addAll(dashboard.parse(figure, Map.of()).keys()));

        assertThat(described).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(understood);
        assertThat(operation.path("description").asString()).doesNotContain("scale");
    }

    @Test
    void theJsonOfEveryFigureIsAsDescribed() {
        JsonNode description = description();
        JsonNode schema = description.at(
                "/paths/~1api~1v1~1figures~1{id}.{format}/get/responses/200/content/application~1json/schema");
        Stream.concat(
                        figures().stream().map(figure -> "/api/v1/figures/" + figure + ".json"),
                        Stream.of(
                                "/api/v1/figures/gas-price.json?trend=ols&trend-until=2030",
                                "/api/v1/figures/oil-tax-loss.json?fan=on&oil-price=55",
                                "/api/v1/figures/oil-tax-loss.json?view=tornado",
                                "/api/v1/figures/oil-price.json?scale=log&events=off"))
                .forEach(address -> assertThat(new Walk(description)
                                .flaws("$", JsonMapper.shared().readTree(get(address)), schema))
                        .as(address)
                        .isEmpty());
    }

    /** Or the walk would find every document right. */
    @Test
    void aDocumentThatIsOtherwiseIsFound() {
        JsonNode description = description();
        JsonNode schema = description.at("/components/schemas/FigurePoint");
        Walk walk = new Walk(description);

        assertThat(walk.flaws("$", JsonMapper.shared().readTree("{\"id\": 5, \"colour\": \"red\"}"), schema))
                .contains("$.id is no string", "$.colour is not described", "$.at is missing");
        assertThat(walk.flaws(
                        "$",
                        JsonMapper.shared().readTree("{\"kind\": \"cake\"}"),
                        description.at("/components/schemas/Figure/properties/domain")))
                .containsExactly("$.kind is none of the choices");
    }

    /** The part of JSON Schema that the description uses. */
    private record Walk(JsonNode description) {

        List<String> flaws(String place, JsonNode value, JsonNode schema) {
            if (schema.has("$ref")) {
                return flaws(
                        place,
                        value,
                        description.at(schema.get("$ref").asString().substring(1)));
            }
            List<String> flaws = new ArrayList<>();
            String type = schema.path("type").asString();
            boolean isOfType = switch (type) {
                case "object" -> value.isObject();
                case "array" -> value.isArray();
                case "string" -> value.isString();
                case "number" -> value.isNumber();
                case "integer" -> value.isIntegralNumber();
                default -> false;
            };
            if (!isOfType) {
                flaws.add(place + " is no " + type);
            }
            if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
                flaws.add(place + " is none of the choices");
            }
            schema.path("required").forEach(name -> {
                if (!value.has(name.asString())) {
                    flaws.add(place + "." + name.asString() + " is missing");
                }
            });
            if (value.isObject()) {
                value.properties().forEach(entry -> {
                    String inside = place + "." + entry.getKey();
                    JsonNode described = schema.path("properties").path(entry.getKey());
                    if (described.isMissingNode()) {
                        flaws.add(inside + " is not described");
                    } else {
                        flaws.addAll(flaws(inside, entry.getValue(), described));
                    }
                });
            }
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    flaws.addAll(flaws(place + "[" + i + "]", value.get(i), schema.path("items")));
                }
            }
            return flaws;
        }
    }

    private List<String> figures() {
        return dashboard.edition().catalogue().figures().list().stream()
                .map(Entry::id)
                .toList();
    }

    private JsonNode description() {
        return JsonMapper.shared().readTree(get("/v3/api-docs"));
    }

    private String get(String address) {
        var answer = http.get().uri(address).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
