package org.reliance.hostile;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the program as a browser has it open, so that what is sent to it is believed as far as it can be.
 *
 * @param cookie of its session
 * @param ui its number in the session
 * @param token that its messages carry
 * @param messages how many have been sent
 * @param nodes that the server has told it of, with the events that it listens to
 */
record Page(String cookie, int ui, String token, AtomicInteger messages, List<Integer> nodes, List<String> events) {

    private static final Pattern NODE = Pattern.compile("\"node\":(\\d{1,9})");
    private static final Pattern EVENT = Pattern.compile("\"key\":\"([^\"]{1,60})\",\"feat\":4,");

    /** Opens a page. */
    static Page open(int port, String path) throws Exception {
        String site = "http://127.0.0.1:" + port;
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> first =
                    client.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
            String cookie =
                    first.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
            JsonNode config = JsonMapper.shared()
                    .readTree(client.send(
                                    HttpRequest.newBuilder(URI.create(
                                                    site + "/?v-r=init&location=" + path.substring(1) + "&query="))
                                            .header("Cookie", cookie)
                                            .build(),
                                    BodyHandlers.ofString())
                            .body())
                    .path("appConfig");
            Page page = new Page(
                    cookie,
                    config.path("v-uiId").asInt(),
                    config.path("uidl").path("Vaadin-Security-Key").asString(),
                    new AtomicInteger(),
                    new ArrayList<>(),
                    new ArrayList<>());
            String navigate =
                    "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"%s\",\"query\":\"\",\"appShellTitle\":\"\",\"historyState\":null,\"trigger\":\"\"}}"
                            .formatted(path.substring(1));
            String tree = client.send(
                            HttpRequest.newBuilder(URI.create(site + "/?v-r=uidl&v-uiId=" + page.ui))
                                    .header("Cookie", cookie)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(page.message(navigate)))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            collect(NODE, tree).forEach(node -> page.nodes.add(Integer.valueOf(node)));
            page.events.addAll(collect(EVENT, tree));
            if (page.nodes.size() < 10) {
                throw new IllegalStateException(
                        "the page did not open: " + tree.substring(0, Math.min(500, tree.length())));
            }
            return page;
        }
    }

    private static List<String> collect(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** A message with these calls that is next in turn. */
    String message(String calls) {
        int number = messages.getAndIncrement();
        return "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(token, calls, number, number);
    }
}
