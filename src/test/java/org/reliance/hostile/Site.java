package org.reliance.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What there is to be attacked, as the program itself describes it.
 *
 * @param figures ids
 * @param models ids
 * @param routes of the API that are read, with their keys
 * @param keys of a figure's query
 */
record Site(int port, List<String> figures, List<String> models, List<Route> routes, List<String> keys) {

    static final List<String> FORMATS =
            List.of("csv", "json", "svg", "png", "pptx", "xlsx", "pdf", "zip", "bib", "ris", "csl");

    static final List<String> PAGES = List.of(
            "/",
            "/reports",
            "/reports/sivitsky-2019",
            "/disagreements",
            "/consistent",
            "/timeline",
            "/data",
            "/deck",
            "/trends",
            "/claims",
            "/search",
            "/health");

    /** An address with the places of its path in braces. */
    record Route(String path, List<String> keys) {}

    static Site of(int port) throws IOException, InterruptedException {
        JsonNode description = get(port, "/v3/api-docs");
        List<Route> routes = new ArrayList<>();
        description.path("paths").properties().forEach(path -> {
            if (path.getValue().has("get") && path.getKey().startsWith("/api/")) {
                routes.add(new Route(path.getKey(), keys(path.getValue().path("get"))));
            }
        });
        List<String> keys = routes.stream()
                .filter(route -> route.path().equals("/api/v1/figures/{id}.{format}"))
                .flatMap(route -> route.keys().stream())
                .toList();
        return new Site(port, ids(get(port, "/api/v1/figures")), ids(get(port, "/api/v1/scenarios")), routes, keys);
    }

    private static List<String> keys(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.path("name").asString())
                .toList();
    }

    private static List<String> ids(JsonNode answer) {
        Stream<JsonNode> all = answer.isArray()
                ? answer.valueStream()
                : answer.valueStream().filter(JsonNode::isArray).flatMap(JsonNode::valueStream);
        return all.map(one -> one.path("id").asString()).toList();
    }

    private static JsonNode get(int port, String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(client.send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                            .build(),
                                    BodyHandlers.ofString())
                            .body());
        }
    }
}
