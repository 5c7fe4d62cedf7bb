package org.reliance.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.Filter;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Adds to the description of the API what the lists of the catalogue take and answer: their filters with an example from
 * the data, and a row of each. Made when the description is first asked for, so that no start waits for it.
 */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.reliance.api.openapi", Locale.ENGLISH);
    private static final String CSV = "text/csv";
    private static final String JSON = "application/json";

    private static final String FIGURE = "/api/v1/figures/{id}.{format}";

    private final CatalogueController catalogue;
    private final FigureDescription figures;

    ApiDescription(CatalogueController catalogue, Dashboard dashboard) {
        this.catalogue = catalogue;
        this.figures = new FigureDescription(dashboard);
    }

    @Override
    public void customise(OpenAPI description) {
        description.setInfo(new Info().title(say("title")).version("v1").description(say("description")));
        FigureDescription.schemas().forEach(description.getComponents()::addSchemas);
        figures.complete(Objects.requireNonNull(description.getPaths().get(FIGURE), FIGURE)
                .getGet());
        catalogue.tables().forEach(table -> {
            CatalogueController.Sample sample = catalogue.sample(table);
            description.path("/api/v1/" + table, new PathItem().get(page(table, sample)));
            description.path("/api/v1/" + table + ".csv", new PathItem().get(file(table, sample, CSV)));
            description.path("/api/v1/" + table + ".json", new PathItem().get(file(table, sample, JSON)));
        });
    }

    private static Operation page(String table, CatalogueController.Sample sample) {
        Content content = new Content()
                .addMediaType(
                        JSON,
                        new MediaType().schema(new Schema<>().type("object")).example(sample.listing()))
                .addMediaType(CSV, new MediaType().schema(new StringSchema()).example(sample.csv()));
        return operation(table, "page", Paging.USUAL, sample, content);
    }

    private static Operation file(String table, CatalogueController.Sample sample, String type) {
        Object example = type.equals(CSV) ? sample.csv() : sample.listing();
        Content content = new Content()
                .addMediaType(type, new MediaType().schema(new StringSchema()).example(example));
        return operation(table, type.equals(CSV) ? "csv" : "json", Integer.MAX_VALUE, sample, content);
    }

    private static Operation operation(
            String table, String form, int usualLimit, CatalogueController.Sample sample, Content content) {
        Operation operation = new Operation()
                .addTagsItem("Catalogue")
                .operationId(table + "-" + form)
                .summary(say("list." + form, say("table." + table)))
                .description(say("list.description"))
                .responses(new ApiResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse().description(say("answer.200")).content(content))
                        .addApiResponse("400", problem()));
        sample.filters().forEach(filter -> operation.addParametersItem(parameter(filter)));
        operation.addParametersItem(count(Paging.LIMIT, 1, usualLimit));
        operation.addParametersItem(count(Paging.OFFSET, 0, 0));
        operation.addParametersItem(
                new QueryParameter().name("bom").description(say("key.bom")).schema(new StringSchema()));
        return operation;
    }

    private static Parameter parameter(Filter filter) {
        Schema<String> schema = new StringSchema();
        Parameter parameter = new QueryParameter().name(filter.key()).schema(schema);
        return filter.isText()
                ? parameter.description(say("filter.text")).example(say("filter.text.example"))
                : parameter
                        .description(say("filter.choice", filter.label()))
                        .example(filter.options().getFirst().id());
    }

    private static Parameter count(String name, int least, int usual) {
        IntegerSchema schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.valueOf(least));
        schema.setDefault(usual == Integer.MAX_VALUE ? null : usual);
        return new QueryParameter().name(name).description(say(name)).schema(schema);
    }

    static ApiResponse problem() {
        return new ApiResponse()
                .description(say("answer.400"))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType()
                                        .schema(new Schema<>().type("object"))
                                        .example(Map.of(
                                                "status",
                                                400,
                                                "title",
                                                "Bad Request",
                                                "detail",
                                                say("answer.400.example"),
                                                "errors",
                                                List.of(Map.of("key", "colour", "text", say("answer.400.example")))))));
    }

    private static String say(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(arguments);
    }
}
