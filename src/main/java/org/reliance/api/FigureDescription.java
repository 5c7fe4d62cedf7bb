package org.reliance.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Lever;
import org.reliance.dashboard.Dashboard;
import org.reliance.scenario.Model;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Describes a figure for programs: the keys of its query, which are those that the figures themselves understand, and what
 * its JSON holds.
 */
final class FigureDescription {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.reliance.api.openapi", Locale.ENGLISH);
    private static final String SCHEMAS = "figure-schema.json";
    private static final String FIGURE = "Figure";
    private static final String REFERENCE = "#/components/schemas/";

    private final Dashboard dashboard;

    FigureDescription(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /** Completes the operation that answers one figure. */
    void complete(Operation operation) {
        parameters().forEach(operation::addParametersItem);
        operation.setResponses(new ApiResponses()
                .addApiResponse("200", file())
                .addApiResponse("400", ApiDescription.problem())
                .addApiResponse("404", new ApiResponse().description(say("answer.404")))
                .addApiResponse("503", new ApiResponse().description(say("answer.503"))));
    }

    /** The schemas of a figure's JSON, by their names. */
    static SequencedMap<String, Schema<?>> schemas() {
        try (InputStream in =
                Objects.requireNonNull(FigureDescription.class.getResourceAsStream(SCHEMAS), "no " + SCHEMAS)) {
            SequencedMap<String, Schema<?>> schemas = new LinkedHashMap<>();
            JsonMapper.shared()
                    .readTree(in)
                    .properties()
                    .forEach(entry -> schemas.put(entry.getKey(), schema(entry.getValue())));
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiResponse file() {
        return new ApiResponse()
                .description(say("answer.figure"))
                .content(new Content()
                        .addMediaType(
                                "application/json",
                                new MediaType().schema(new Schema<>(SpecVersion.V31).$ref(REFERENCE + FIGURE)))
                        .addMediaType("text/csv", new MediaType().schema(new StringSchema()))
                        .addMediaType("*/*", new MediaType().schema(new StringSchema().format("binary"))));
    }

    private List<Parameter> parameters() {
        Map<String, List<Lever>> levers = dashboard.edition().models().list().stream()
                .map(Model::levers)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Lever::id, LinkedHashMap::new, Collectors.toList()));
        Set<String> ofPages = dashboard.edition().catalogue().figures().list().stream()
                .map(Entry::id)
                .map(id -> dashboard.parse(id, Map.of()).keys())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return Stream.concat(ofPages.stream(), FileRequest.KEYS.stream())
                .map(key -> parameter(key, levers.getOrDefault(key, List.of())))
                .toList();
    }

    private static Parameter parameter(String key, List<Lever> levers) {
        List<String> meanings = new ArrayList<>();
        if (WORDS.containsKey("key." + key)) {
            meanings.add(say("key." + key));
        }
        levers.stream().map(FigureDescription::meaning).distinct().forEach(meanings::add);
        return new QueryParameter()
                .name(key)
                .description(String.join(" ", meanings))
                .schema(new StringSchema());
    }

    private static String meaning(Lever lever) {
        return switch (lever.setting()) {
            case Lever.Setting.Scale scale ->
                say("lever.scale", lever.name(), scale.unit().symbol(), text(scale.low()), text(scale.high()));
            case Lever.Setting.Year year ->
                say("lever.year", lever.name(), Integer.toString(year.low()), Integer.toString(year.high()));
            case Lever.Setting.Choice choice ->
                say(
                        "lever.choice",
                        lever.name(),
                        choice.options().stream().map(Lever.Option::id).collect(Collectors.joining(", ")));
        };
    }

    private static String text(double end) {
        return BigDecimal.valueOf(end).stripTrailingZeros().toPlainString();
    }

    private static Schema<?> schema(JsonNode node) {
        Schema<Object> schema = new Schema<>(SpecVersion.V31);
        if (node.has("$ref")) {
            return schema.$ref(node.get("$ref").asString());
        }
        schema.addType(node.get("type").asString());
        if (node.has("description")) {
            schema.setDescription(node.get("description").asString());
        }
        if (node.has("format")) {
            schema.setFormat(node.get("format").asString());
        }
        if (node.has("items")) {
            schema.setItems(schema(node.get("items")));
        }
        node.path("enum").forEach(value -> schema.addEnumItemObject(value.asString()));
        node.path("required").forEach(name -> schema.addRequiredItem(name.asString()));
        node.path("properties")
                .properties()
                .forEach(entry -> schema.addProperty(entry.getKey(), schema(entry.getValue())));
        if (node.has("additionalProperties")) {
            schema.setAdditionalProperties(node.get("additionalProperties").asBoolean());
        }
        return schema;
    }

    private static String say(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
