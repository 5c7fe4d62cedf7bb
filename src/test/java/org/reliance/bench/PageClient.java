package org.reliance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A reader without a browser: opens pages and moves their levers by the messages that Vaadin's own script would send, so
 * that a thousand readers fit into one test. Each reader has a session of their own.
 *
 * <p>A page comes in three steps: the document, the start of the page on the server ({@code v-r=init}), and the message
 * that says which address it shows. What the server answers is kept as far as it is needed to find a field again.
 */
public final class PageClient {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ANTI_JSON_HIJACKING = "for(;;);";

    private final URI server;
    private final Map<String, String> headers;
    private String cookie = "";

    private PageClient(URI server, Map<String, String> headers) {
        this.server = server;
        this.headers = Map.copyOf(headers);
    }

    /**
     * A reader who has not been at the server yet.
     *
     * @param server such as {@code http://127.0.0.1:8080}
     */
    public static PageClient at(URI server) {
        return new PageClient(server, Map.of());
    }

    /** The same reader with headers of their own, such as those of a proxy. */
    public PageClient with(Map<String, String> more) {
        return new PageClient(server, more);
    }

    /** What became of an attempt to open a page. */
    public sealed interface Answer permits Page, Refusal {}

    /**
     * The server did not open the page.
     *
     * @param status of the step that was refused
     * @param retryAfter seconds after which the server asks to try again
     * @param text what it says
     */
    public record Refusal(int status, Optional<Long> retryAfter, String text) implements Answer {}

    /**
     * Opens a page.
     *
     * @param address relative to the server, such as {@code figures/oil-tax-loss?oil-price=55}
     */
    public Answer open(String address) {
        HttpResponse<String> document = get("/" + address, "text/html");
        if (document.statusCode() != 200) {
            return refusal(document);
        }
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        String query = mark < 0 ? "" : address.substring(mark + 1);
        HttpResponse<String> init =
                get("/?v-r=init&location=%s&query=%s".formatted(encoded(path), encoded(query)), "application/json");
        return init.statusCode() == 200
                ? navigated(new Page(JSON.readTree(init.body()).get("appConfig")), path, query)
                : refusal(init);
    }

    private static Answer navigated(Page page, String path, String query) {
        ObjectNode data = JSON.createObjectNode()
                .put("route", path)
                .put("query", query)
                .put("appShellTitle", "")
                .putNull("historyState")
                .put("trigger", "");
        page.send(event(1, "ui-navigate", data));
        return page;
    }

    /** Asks for anything else, in the same session. */
    public HttpResponse<String> get(String pathAndQuery, String accepted) {
        return exchange(request(pathAndQuery).header("Accept", accepted).GET().build());
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + pathAndQuery)).timeout(PATIENCE);
        headers.forEach(request::header);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return request;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(set -> cookie = set.substring(0, end(set)));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int end(String set) {
        int semicolon = set.indexOf(';');
        return semicolon < 0 ? set.length() : semicolon;
    }

    private static Refusal refusal(HttpResponse<String> response) {
        return new Refusal(
                response.statusCode(),
                response.headers().firstValue("Retry-After").map(Long::valueOf),
                response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static ObjectNode event(int node, String name, ObjectNode data) {
        ObjectNode event =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        event.set("data", data);
        return event;
    }

    /** A page that the server keeps open. */
    public final class Page implements Answer {

        private final int id;
        private final String key;
        private final Map<Integer, Map<String, JsonNode>> nodes = new HashMap<>();
        private int client;
        private int sync;
        private boolean gone;

        private Page(JsonNode config) {
            this.id = config.get("v-uiId").asInt();
            this.key = config.get("uidl").get("Vaadin-Security-Key").asString();
            take(config.get("uidl"));
        }

        /** Whether the server has let the page go; a browser then loads it anew from its address. */
        public boolean isGone() {
            return gone;
        }

        /** The value of a property of the first element with that tag; empty when there is none. */
        public Optional<String> find(String tag, String property) {
            return nodes.values().stream()
                    .filter(node -> is(node, "tag", tag))
                    .flatMap(node -> Optional.ofNullable(node.get(property)).stream())
                    .findFirst()
                    .map(JsonNode::asString);
        }

        /** Every text that stands on the page. */
        public String text() {
            StringBuilder text = new StringBuilder();
            nodes.values().stream()
                    .flatMap(node -> Optional.ofNullable(node.get("text")).stream())
                    .forEach(words -> text.append(words.asString()).append('\n'));
            return text.toString();
        }

        /**
         * Moves a lever by its field for the exact number.
         *
         * @param lever how the label of the field begins
         * @return how many changes the server answers with
         */
        public int moveLever(String lever, double value) {
            int node = nodes.entrySet().stream()
                    .filter(entry -> is(entry.getValue(), "tag", "vaadin-number-field")
                            && entry.getValue().containsKey("accessibleName")
                            && entry.getValue().get("accessibleName").asString().startsWith(lever))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            ObjectNode sync = JSON.createObjectNode()
                    .put("type", "mSync")
                    .put("node", node)
                    .put("feature", 1)
                    .put("property", "value")
                    .put("value", Double.toString(value));
            return send(sync, event(node, "change", JSON.createObjectNode()));
        }

        /** Tells the server that the reader has closed the page, as a browser does. */
        public void close() {
            ObjectNode message = message().put("UNLOAD", true);
            message.set("rpc", JSON.createArrayNode());
            post(message);
        }

        /** Tells the server that the page is still there, as a browser does every few minutes; returns the status. */
        public int beat() {
            HttpRequest request = request("/?v-r=heartbeat&v-uiId=" + id)
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            return exchange(request).statusCode();
        }

        /** Sends messages; returns how many changes the server answers with. */
        public int send(ObjectNode... messages) {
            ObjectNode message = message();
            message.set("rpc", JSON.createArrayNode().addAll(List.of(messages)));
            HttpResponse<String> response = post(message);
            if (response.statusCode() != 200) {
                throw new IllegalStateException("the page answers " + response.statusCode());
            }
            JsonNode answer = JSON.readTree(response.body().replace(ANTI_JSON_HIJACKING, ""));
            gone = answer.path("meta").has("sessionExpired");
            return gone ? 0 : take(answer);
        }

        private ObjectNode message() {
            return JSON.createObjectNode()
                    .put("csrfToken", key)
                    .put("syncId", sync)
                    .put("clientId", client);
        }

        private HttpResponse<String> post(ObjectNode message) {
            return exchange(request("/?v-r=uidl&v-uiId=" + id)
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(HttpRequest.BodyPublishers.ofString(message.toString()))
                    .build());
        }

        private int take(JsonNode answer) {
            client = answer.path("clientId").asInt(client);
            sync = answer.path("syncId").asInt(sync);
            JsonNode changes = answer.path("changes");
            StreamSupport.stream(changes.spliterator(), false).forEach(this::keep);
            return changes.size();
        }

        private void keep(JsonNode change) {
            int node = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "put" -> {
                    if (change.has("value")) {
                        nodes.computeIfAbsent(node, _ -> new HashMap<>())
                                .put(change.get("key").asString(), change.get("value"));
                    }
                }
                case "detach" -> nodes.remove(node);
                default -> {
                    // Which element holds which is of no use here.
                }
            }
        }

        private static boolean is(Map<String, JsonNode> node, String key, String value) {
            return node.containsKey(key) && node.get(key).asString().equals(value);
        }
    }
}
