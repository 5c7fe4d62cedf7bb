package org.reliance.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes inputs by kind. All but those of the kind {@code page}, which speak to a page that is open, depend on their number
 * and the seed alone.
 */
final class Inputs {

    private static final int SHORT_OF_A_PAGE = 40;

    private final long seed;
    private final Site site;
    private final List<Page> pages;
    private final SequencedMap<String, BiFunction<Integer, Dice, Input>> kinds = new LinkedHashMap<>();
    private final List<String> turns = new ArrayList<>();

    Inputs(long seed, Site site, List<Page> pages) {
        this.seed = seed;
        this.site = site;
        this.pages = pages;
        add("query", 26, this::query);
        add("address", 14, this::address);
        add("keys", 4, this::manyKeys);
        add("header", 12, this::header);
        add("method", 3, this::method);
        add("json", 8, this::json);
        add("columns", 6, this::columns);
        add("deck", 6, this::deck);
        add("vaadin", 7, this::vaadin);
        add("page", 8, this::message);
        add("wire", 6, this::wire);
    }

    private void add(String kind, int share, BiFunction<Integer, Dice, Input> maker) {
        kinds.put(kind, maker);
        IntStream.range(0, share).forEach(_ -> turns.add(kind));
    }

    Input of(int number) {
        Dice dice = new Dice(seed, number);
        return java.util.Objects.requireNonNull(kinds.get(dice.pick(turns))).apply(number, dice);
    }

    // --- addresses ---

    private Input query(int number, Dice dice) {
        if (dice.oneIn(4)) {
            Site.Route route = dice.pick(site.routes());
            return get(number, "query", filled(dice, route.path()), query(dice, route.keys()));
        }
        String figure = dice.pick(site.figures());
        String path = switch (dice.below(6)) {
            case 0 -> "/figures/" + figure;
            case 1 -> "/embed/" + figure + dice.pick("", ".svg");
            case 2 -> dice.pick(Site.PAGES);
            case 3 -> "/api/v1/scenarios/" + dice.pick(site.models()) + dice.pick("", "/solve", "/sensitivity", "/fan");
            default ->
                "/api/v1/figures/" + figure + "."
                        + dice.pick(Stream.concat(Site.FORMATS.stream(), Stream.of("csv", "json", "csv", "json", "svg"))
                                .toList());
        };
        return get(number, "query", path, query(dice, site.keys()));
    }

    private String query(Dice dice, List<String> known) {
        return IntStream.rangeClosed(1, dice.between(1, 3))
                .mapToObj(_ -> key(dice, known) + "=" + Odd.encoded(dice, value(dice)))
                .collect(Collectors.joining(dice.oneIn(10) ? ";" : "&"));
    }

    private static String key(Dice dice, List<String> known) {
        return known.isEmpty() || dice.oneIn(12) ? Odd.encoded(dice, Odd.shortText(dice)) : dice.pick(known);
    }

    /** An odd value, or one of the forms that the program knows with something odd in it. */
    private static String value(Dice dice) {
        String odd = Odd.shortText(dice);
        return switch (dice.below(14)) {
            case 0 -> Odd.number(dice);
            case 1 -> Odd.number(dice) + "-" + Odd.number(dice);
            case 2 -> "2005-" + dice.pick("99999", "1", "2005", Odd.number(dice));
            case 3 -> odd + "*oil-price_" + dice.pick("55", "1e400", odd);
            case 4 -> odd + "*oil-price_55*gas-price_100." + odd;
            case 5 ->
                dice.pick(
                        "log", "index", "share", "change", "ols", "theil-sen", "loess", "broken-line", "dark", "table");
            case 6 -> dice.pick("10", "55", "2015", "4000", "0.5", "100000");
            case 7 -> odd + "," + odd + "." + odd;
            default -> dice.oneIn(6) ? Odd.text(dice) : odd;
        };
    }

    private String filled(Dice dice, String path) {
        return path.replace("{id}", dice.pick(site.figures()))
                .replace("{model}", dice.pick(site.models()))
                .replace("{format}", dice.pick(Site.FORMATS));
    }

    private Input address(int number, Dice dice) {
        String known = dice.pick(
                dice.pick(Site.PAGES),
                "/figures/" + dice.pick(site.figures()),
                "/embed/" + dice.pick(site.figures()),
                filled(dice, dice.pick(site.routes()).path()),
                "/actuator/health",
                "/icon.svg",
                "/embed.css",
                "/v3/api-docs",
                "/error",
                "/VAADIN/build/x.js",
                "/VAADIN/static/x",
                "/VAADIN/push",
                "/frontend/x",
                "/api",
                "/embed",
                "/actuator",
                "");
        String odd = Odd.encoded(dice, Odd.shortText(dice));
        String path = switch (dice.below(7)) {
            case 0 -> known + "/" + odd;
            case 1 -> known + odd;
            case 2 -> known + ";" + odd + "/" + odd;
            case 3 -> known.replaceFirst("[^/]+$", "") + odd;
            case 4 ->
                known
                        + dice.pick(
                                "/..;/",
                                "/../",
                                "//",
                                "/./",
                                "/%2e%2e/",
                                "/%252e%252e/",
                                "\\..\\",
                                "/..%2f",
                                "/;/",
                                "/.%00/")
                        + odd;
            case 5 -> known.toUpperCase(java.util.Locale.ROOT);
            default -> "/" + odd + known;
        };
        return get(number, "address", path, dice.oneIn(4) ? query(dice, site.keys()) : "");
    }

    private Input manyKeys(int number, Dice dice) {
        int many = dice.pick(2, 20, 900, 1_100, 3_000);
        String name = dice.pick(site.keys());
        boolean same = dice.oneIn(2);
        String value = Odd.encoded(dice, Odd.number(dice));
        String query = IntStream.range(0, many)
                .mapToObj(i -> (same ? name : "k" + i) + "=" + value)
                .collect(Collectors.joining(dice.pick("&", "&", "&&", ";")));
        String path = dice.pick(
                "/",
                "/figures/oil-price",
                "/api/v1/figures/oil-price.csv",
                "/embed/oil-price",
                "/search",
                "/api/v1/search",
                "/trends",
                "/nothing");
        return get(number, "keys", path, query.substring(0, Math.min(query.length(), 60_000)));
    }

    // --- headers and methods ---

    private Input header(int number, Dice dice) {
        String path = dice.pick(
                "/",
                "/icon.svg",
                "/embed.css",
                "/figures/gas-price",
                "/api/v1/figures",
                "/api/v1/observations",
                "/api/v1/figures/oil-price.csv",
                "/api/v1/figures/oil-price.svg",
                "/embed/oil-price",
                "/embed/oil-price.svg",
                "/actuator/health",
                "/nothing",
                "/api/nothing",
                "/v3/api-docs");
        String headers = IntStream.rangeClosed(1, dice.between(1, 2))
                .mapToObj(_ -> oneHeader(dice))
                .collect(Collectors.joining());
        return request(number, "header", "GET", path, headers, new byte[0]);
    }

    private static String oneHeader(Dice dice) {
        String name = dice.pick(
                "Accept",
                "Accept",
                "Accept-Encoding",
                "Accept-Language",
                "Accept-Charset",
                "Range",
                "Range",
                "If-Range",
                "If-None-Match",
                "If-Match",
                "If-Modified-Since",
                "If-Unmodified-Since",
                "Cookie",
                "Origin",
                "Referer",
                "User-Agent",
                "Content-Type",
                "Expect",
                "Upgrade",
                "Forwarded",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Port",
                "X-Forwarded-For",
                "X-Forwarded-Prefix",
                "X-HTTP-Method-Override",
                "Access-Control-Request-Method",
                "Authorization",
                "Cache-Control",
                "TE",
                "Via",
                "Sec-Fetch-Mode",
                "Service-Worker");
        String value = switch (dice.below(4)) {
            case 0 -> form(dice, name);
            case 1 -> form(dice, name) + dice.pick(",", ";", " ", "") + Odd.shortText(dice);
            default -> dice.oneIn(8) ? Odd.text(dice) : Odd.shortText(dice);
        };
        // What ends a line would be the next header, and is another kind of attack: that of the wire.
        return name + ": " + value.replaceAll("[\\r\\n]", " ") + "\r\n";
    }

    /** What a header of that name may look like, wrongly. */
    private static String form(Dice dice, String name) {
        return switch (name) {
            case "Accept" ->
                dice.pick(
                        "text/html;q=abc",
                        "a/b/c",
                        "*/json",
                        "text/csv;q=1.5",
                        "application/json;q=",
                        "zzz",
                        "text/*;charset=\"",
                        "*/*;=;=",
                        "text/html,".repeat(500));
            case "Accept-Encoding" ->
                dice.pick(
                        "gzip;q=abc",
                        "gzip;q=",
                        "gzip;;q",
                        "br;q=2",
                        "*;q=-1",
                        "identity;q=0, *;q=0",
                        "gzip,".repeat(900));
            case "Accept-Language" ->
                dice.pick("en;q=abc", "x".repeat(3000), "en-" + "a-".repeat(500), "*;q=9", "und-u-ca-\u0000");
            case "Range" ->
                dice.pick(
                        "bytes=99999999999999999999-",
                        "bytes=" + "0-,".repeat(90) + "0-",
                        "bytes=5-1",
                        "bytes=-0",
                        "bytes=a-b",
                        "bytes=",
                        "bytes=0-0,0-0,0-0",
                        "items=0-1",
                        "bytes=18446744073709551615-");
            case "If-None-Match", "If-Match", "If-Range" ->
                dice.pick("\"", "W/", "*", "\"a\",".repeat(800), "W/\"\u00e9\"");
            case "If-Modified-Since", "If-Unmodified-Since" ->
                dice.pick("yesterday", "Thu, 99 Foo 99999 99:99:99 GMT", "0", "-1", "Thu, 01 Jan 1970 00:00:00 GMT");
            case "Cookie" ->
                dice.pick(
                        "JSESSIONID=../../x",
                        "JSESSIONID=",
                        "JSESSIONID=\"a\\\"",
                        "=;=;;",
                        "a=b; ".repeat(2000),
                        "$Version=1; a=b",
                        "JSESSIONID=00000000000000000000000000000000");
            case "Content-Type" ->
                dice.pick(
                        "application/json; charset=utf-99",
                        "multipart/form-data",
                        "multipart/form-data; boundary=" + "x".repeat(300),
                        "text/",
                        "application/x-www-form-urlencoded; charset=\u0000");
            case "Expect" -> dice.pick("100-continue", "200-ok");
            case "Upgrade" -> dice.pick("websocket", "h2c", "HTTP/2.0");
            case "Origin", "Referer" ->
                dice.pick("null", "javascript:" + Odd.MARK, "http://[::", "https://evil.example");
            case "Forwarded" ->
                dice.pick(
                        "host=evil.example;proto=javascript",
                        "for=\"[::\";host=\"\"",
                        "host=" + "a".repeat(5000),
                        "proto=https;host=evil.example:99999");
            case "X-Forwarded-Port" -> dice.pick("-1", "99999999999", "0", "abc");
            case "X-Forwarded-Proto" -> dice.pick("javascript", "ftp", "https,http", "");
            case "X-Forwarded-Host" -> dice.pick("evil.example", "a b", "[::1", "evil.example:abc", "");
            case "X-Forwarded-Prefix" -> dice.pick("//evil.example", "/../..", "javascript:");
            default -> Odd.shortText(dice);
        };
    }

    private Input method(int number, Dice dice) {
        String method = dice.pick(
                "HEAD",
                "OPTIONS",
                "TRACE",
                "PUT",
                "DELETE",
                "PATCH",
                "POST",
                "PROPFIND",
                "CONNECT",
                "get",
                "G".repeat(300),
                "JEFF",
                "M-SEARCH",
                "PURGE");
        String path = dice.pick(
                "/",
                "/figures/oil-price",
                "/api/v1/figures",
                "/api/v1/trends",
                "/api/v1/decks.pdf",
                "/actuator/health",
                "/actuator/nothing",
                "/icon.svg",
                "/embed/oil-price",
                "/nothing",
                "/api/nothing",
                "/VAADIN/push",
                "/error");
        byte[] body = dice.oneIn(2) ? new byte[0] : bytes(Odd.text(dice));
        return request(number, "method", method, path, "", body);
    }

    // --- bodies ---

    private Input json(int number, Dice dice) {
        String path = dice.pick(
                "/api/v1/trends", "/api/v1/trends", "/api/v1/decks." + dice.pick("pdf", "pptx", "xlsx", "zip"));
        String whole = path.endsWith("trends")
                ? trend(dice)
                : "{\"title\":%s,\"figures\":[%s]}".formatted(json(dice), json(dice));
        String text = switch (dice.below(8)) {
            case 0 -> whole.substring(0, dice.below(whole.length() + 1));
            case 1 -> dice.pick("[", "{\"a\":", "[[", "{\"points\":[").repeat(dice.pick(10, 1_000, 20_000));
            case 2 -> whole.replaceFirst("\\{", "{\"points\":[[1,1]],");
            case 3 -> json(dice);
            case 4 -> whole + json(dice);
            default -> whole;
        };
        Charset charset = dice.oneIn(10)
                ? dice.pick(
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.ISO_8859_1,
                        Charset.forName("UTF-32BE"))
                : StandardCharsets.UTF_8;
        byte[] body = text.getBytes(charset);
        if (dice.oneIn(12)) {
            body = joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, body);
        }
        if (dice.oneIn(12) && body.length > 0) {
            body[dice.below(body.length)] = (byte) dice.below(256);
        }
        String type = dice.oneIn(8)
                ? dice.pick(
                        "application/json;charset=utf-16",
                        "application/json;charset=nope",
                        "text/json",
                        "",
                        "application/xml",
                        "application/x-www-form-urlencoded",
                        "multipart/form-data; boundary=a",
                        "application/json, text/csv")
                : "application/json";
        return request(number, "json", "POST", path, "Content-Type: " + type + "\r\n", body);
    }

    private static String trend(Dice dice) {
        int many = dice.pick(0, 1, 2, 3, 5, 12, 40, 300);
        String points = IntStream.range(0, many)
                .mapToObj(i -> dice.oneIn(many + 2)
                        ? json(dice)
                        : "[%s,%s]"
                                .formatted(
                                        dice.oneIn(20) ? jsonNumber(dice) : Integer.toString(2000 + i),
                                        dice.oneIn(20) ? jsonNumber(dice) : Integer.toString(i * i % 17)))
                .collect(Collectors.joining(","));
        StringBuilder request = new StringBuilder("{\"points\":[" + points + "]");
        for (String key : List.of("low", "high", "weight", "method", "level", "breakAt", "at")) {
            if (dice.oneIn(3)) {
                request.append(",\"")
                        .append(key)
                        .append("\":")
                        .append(
                                switch (dice.below(4)) {
                                    case 0 -> json(dice);
                                    case 1 -> "[" + jsonNumber(dice) + "," + json(dice) + "]";
                                    case 2 ->
                                        key.equals("method")
                                                ? dice.pick(
                                                        "\"ols\"",
                                                        "\"theil-sen\"",
                                                        "\"loess\"",
                                                        "\"broken-line\"",
                                                        "\"wls\"",
                                                        "\"exponential\"")
                                                : jsonNumber(dice);
                                    default ->
                                        "["
                                                + IntStream.range(0, many)
                                                        .mapToObj(_ -> jsonNumber(dice))
                                                        .collect(Collectors.joining(","))
                                                + "]";
                                });
            }
        }
        return request.append('}').toString();
    }

    private static String jsonNumber(Dice dice) {
        return dice.pick(
                "0",
                "-1",
                "1e400",
                "-1e400",
                "1e-400",
                "1e308",
                "-1e308",
                "5e-324",
                "null",
                "9".repeat(400),
                "0." + "0".repeat(400) + "1",
                "1e999999999",
                "NaN",
                "Infinity",
                "01",
                "2015",
                "0.95",
                "\"1\"",
                "true",
                "3.5");
    }

    private static String json(Dice dice) {
        return switch (dice.below(8)) {
            case 0 -> jsonNumber(dice);
            case 1 -> "[" + json(dice) + "," + json(dice) + "]";
            case 2 -> "{" + quoted(Odd.shortText(dice)) + ":" + json(dice) + "}";
            case 3 ->
                dice.pick(
                        "null",
                        "[]",
                        "{}",
                        "[null]",
                        "[[null,null]]",
                        "true",
                        "\"\\ud800\"",
                        "\"\\u0000\"",
                        "'a'",
                        "undefined",
                        "");
            default -> quoted(Odd.shortText(dice));
        };
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private Input columns(int number, Dice dice) {
        String delimiter = dice.pick(",", ";", "\t", "|", " ", "\u00a0", ", ");
        int rows = dice.pick(0, 1, 3, 8, 60, 1_000);
        String odd = Odd.shortText(dice);
        String text = IntStream.range(0, rows)
                .mapToObj(i -> dice.oneIn(rows + 1)
                        ? odd + delimiter + Odd.number(dice)
                        : (2000 + i)
                                + delimiter
                                + dice.pick(
                                        "1",
                                        "2,5",
                                        "3.5",
                                        "1 000",
                                        "(4)",
                                        "5 %",
                                        "\u22126",
                                        "7*",
                                        "..",
                                        "c",
                                        odd.length() < SHORT_OF_A_PAGE ? odd : "8"))
                .collect(Collectors.joining(dice.pick("\n", "\r\n", "\r", "\n\n")));
        if (dice.oneIn(3)) {
            text = Odd.text(dice) + "\n" + text;
        }
        Map<String, String> query = new LinkedHashMap<>();
        for (String key : List.of(
                "method", "level", "break", "at", "delimiter", "decimal", "dates", "header", "x", "y", "series")) {
            if (dice.oneIn(8)) {
                query.put(
                        key,
                        Odd.encoded(
                                dice,
                                dice.oneIn(3)
                                        ? dice.pick("ols", "theil-sen", "comma", "1", "none", "2015")
                                        : Odd.shortText(dice)));
            }
        }
        String asked = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
        Charset charset = dice.oneIn(8)
                ? dice.pick(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1)
                : StandardCharsets.UTF_8;
        return request(
                number,
                "columns",
                "POST",
                "/api/v1/trends" + (asked.isEmpty() ? "" : "?" + asked),
                "Content-Type: " + dice.pick("text/csv", "text/plain", "text/csv; charset=utf-8") + "\r\n",
                text.getBytes(charset));
    }

    private Input deck(int number, Dice dice) {
        String figures = IntStream.rangeClosed(1, dice.pick(1, 1, 1, 2, 41))
                .mapToObj(_ -> "{\"address\":%s,\"headline\":%s}"
                        .formatted(
                                dice.oneIn(3)
                                        ? quoted("/figures/" + dice.pick(site.figures())
                                                + dice.pick("", "?" + query(dice, site.keys()), Odd.shortText(dice)))
                                        : quoted("/figures/" + dice.pick(site.figures())),
                                quoted(Odd.shortText(dice))))
                .collect(Collectors.joining(","));
        String title = dice.oneIn(5) ? Odd.text(dice) : "x" + Odd.shortText(dice);
        String body = "{\"title\":%s,\"subtitle\":%s,\"figures\":[%s]}"
                .formatted(quoted(title), quoted(Odd.shortText(dice)), figures);
        String format = dice.pick("pdf", "pdf", "pptx", "pptx", "svg", "png", "xlsx", "csv", "json", "zip");
        return request(
                number,
                "deck",
                "POST",
                "/api/v1/decks." + format
                        + dice.pick("", "", "?theme=dark", "?width=" + Odd.encoded(dice, Odd.number(dice))),
                "Content-Type: application/json\r\n",
                bytes(body));
    }

    // --- the program's own pages ---

    private Input vaadin(int number, Dice dice) {
        String kind = dice.oneIn(3)
                ? Odd.encoded(dice, Odd.shortText(dice))
                : dice.pick(
                        "uidl",
                        "init",
                        "heartbeat",
                        "push",
                        "browser-details",
                        "webcomponent-bootstrap",
                        "webcomponent-resync",
                        "page",
                        "session",
                        "");
        String query = "v-r=" + kind
                + dice.pick(
                        "",
                        "&v-uiId=" + Odd.encoded(dice, Odd.number(dice)),
                        "&v-uiId=0",
                        "&location=" + Odd.encoded(dice, Odd.shortText(dice)) + "&query="
                                + Odd.encoded(dice, Odd.shortText(dice)),
                        "&v-r=uidl",
                        "&v-wsver=" + Odd.encoded(dice, Odd.shortText(dice)),
                        "&v-pushId=x");
        String cookie = dice.oneIn(2) ? "Cookie: " + dice.pick(pages).cookie() + "\r\n" : "";
        byte[] body = dice.oneIn(2) ? new byte[0] : bytes(dice.oneIn(2) ? Odd.text(dice) : json(dice));
        String path = dice.pick(
                "/",
                "/figures/oil-price",
                "/trends",
                "/nothing",
                "/VAADIN/push",
                "/VAADIN/dynamic/resource/0/x/y",
                "/VAADIN/dynamic/" + Odd.encoded(dice, Odd.shortText(dice)),
                "/VAADIN/" + Odd.encoded(dice, Odd.shortText(dice)),
                "/HEARTBEAT",
                "/sw.js",
                "/manifest.webmanifest",
                "/index.html");
        return request(
                number,
                "vaadin",
                dice.pick("GET", "POST", "POST"),
                path + "?" + query,
                cookie + "Content-Type: "
                        + dice.pick("application/json;charset=UTF-8", "text/plain", "application/x-www-form-urlencoded")
                        + "\r\n",
                body);
    }

    private Input message(int number, Dice dice) {
        Page page = dice.pick(pages);
        String calls = IntStream.rangeClosed(1, dice.between(1, 3))
                .mapToObj(_ -> call(dice, page))
                .collect(Collectors.joining(","));
        String message = switch (dice.below(10)) {
            case 0 -> json(dice);
            case 1 ->
                page.message(calls).replace(page.token(), Odd.shortText(dice).replaceAll("[\\p{Cc}\"\\\\]", ""));
            case 2 ->
                page.message(calls)
                        .replaceFirst(
                                "\"(csrfToken|rpc|syncId|clientId)\":",
                                dice.pick("\"x\":", "\"$1\":null,\"y\":", "\"$1\":\"a\",\"z\":"));
            case 3 -> page.message(calls).substring(0, dice.between(1, 60));
            case 4 -> page.message(json(dice));
            case 5 -> page.message(calls).replaceFirst("\"clientId\":\\d+", "\"clientId\":" + jsonNumber(dice));
            default -> page.message(calls);
        };
        return request(
                number,
                "page",
                "POST",
                "/?v-r=uidl&v-uiId=" + page.ui(),
                "Cookie: " + page.cookie() + "\r\nContent-Type: application/json;charset=UTF-8\r\n",
                bytes(message));
    }

    private static String call(Dice dice, Page page) {
        String node = switch (dice.below(8)) {
            case 0 -> jsonNumber(dice);
            case 1 -> json(dice);
            case 2 -> dice.pick("-1", "0", "999999");
            default -> dice.pick(page.nodes()).toString();
        };
        String event = dice.oneIn(3) || page.events().isEmpty()
                ? quoted(Odd.shortText(dice))
                : quoted(dice.pick(page.events()));
        return switch (dice.below(9)) {
            case 0 -> "{\"type\":%s,\"node\":%s}".formatted(quoted(Odd.shortText(dice)), node);
            case 1 ->
                "{\"type\":\"mSync\",\"node\":%s,\"feature\":%s,\"property\":%s,\"value\":%s}"
                        .formatted(
                                node,
                                dice.pick("0", "1", "3", jsonNumber(dice)),
                                dice.pick("\"value\"", "\"innerHTML\"", "\"open\"", quoted(Odd.shortText(dice))),
                                json(dice));
            case 2 ->
                "{\"type\":\"publishedEventHandler\",\"node\":%s,\"templateEventMethodName\":%s,\"templateEventMethodArgs\":%s,\"promise\":%s}"
                        .formatted(
                                node,
                                dice.pick("\"$server\"", "\"confirmUpdate\"", quoted(Odd.shortText(dice))),
                                dice.pick("[]", "[null]", "[" + json(dice) + "]", json(dice)),
                                jsonNumber(dice));
            case 3 ->
                "{\"type\":\"navigation\",\"location\":%s,\"link\":1,\"state\":%s}"
                        .formatted(quoted(Odd.shortText(dice)), json(dice));
            case 4 ->
                "{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":%s,\"query\":%s,\"appShellTitle\":\"\",\"historyState\":%s,\"trigger\":\"\"}}"
                        .formatted(
                                quoted(dice.oneIn(3) ? "figures/oil-price" : Odd.shortText(dice)),
                                quoted(Odd.shortText(dice)),
                                json(dice));
            case 5 ->
                "{\"type\":\"channel\",\"node\":%s,\"channel\":%s,\"args\":%s}"
                        .formatted(node, jsonNumber(dice), json(dice));
            case 6 ->
                "{\"type\":\"event\",\"node\":%s,\"event\":%s,\"data\":%s}"
                        .formatted(
                                node,
                                event,
                                dice.pick(
                                        "{}",
                                        "{\"element.value\":" + json(dice) + "}",
                                        "{\"event.detail\":" + json(dice) + "}",
                                        json(dice)));
            case 7 ->
                dice.pick(
                                "{\"type\":\"attachExistingElement\",\"node\":%s,\"attachReqId\":%s,\"attachAssignedId\":%s,\"attachTagName\":\"div\",\"attachIndex\":-1}",
                                "{\"type\":\"attachExistingElementById\",\"node\":%s,\"attachReqId\":%s,\"attachAssignedId\":%s,\"attachId\":\"x\"}")
                        .formatted(node, jsonNumber(dice), jsonNumber(dice));
            default -> "{\"type\":\"event\",\"node\":%s,\"event\":%s}".formatted(node, event);
        };
    }

    // --- the wire ---

    private Input wire(int number, Dice dice) {
        String hidden = "GET /actuator/env HTTP/1.1\r\nHost: x\r\n\r\n";
        String shape = dice.pick(
                "POST /api/v1/trends HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                        + hidden,
                "POST /api/v1/trends HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
                "POST /api/v1/trends HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "POST /api/v1/trends HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n",
                "POST /api/v1/trends HTTP/1.1\r\nHost: x\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                "POST /api/v1/trends HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
                "POST /api/v1/trends HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}",
                "POST /api/v1/trends HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Length: 1000\r\n\r\nshort",
                "POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
                "POST /api/v1/trends HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST /api/v1/trends HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
                "POST /api/v1/trends HTTP/1.1\r\nHost: x\r\nContent-Length: " + Odd.number(dice) + "\r\n\r\n",
                "GET /api/v1/figures HTTP/1.1\r\nHost: x\r\n\r\n".repeat(dice.between(2, 20))
                        + "GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: " + Odd.shortText(dice).replaceAll("[\\r\\n]", "")
                        + "\r\nConnection: close\r\n\r\n",
                "GET http://evil.example/figures/oil-price HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n folded: yes\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\nHost: x\nConnection: close\n\n",
                "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET / HTTP/0.9\r\n\r\n",
                "GET /\r\n\r\n",
                "GET / " + Odd.shortText(dice) + "\r\nHost: x\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(70_000) + "\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n" + "X: a\r\n".repeat(300) + "Connection: close\r\n\r\n",
                "GET /" + "a".repeat(70_000) + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n" + Odd.shortText(dice) + "\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n" + Odd.shortText(dice) + ": " + Odd.shortText(dice)
                        + "\r\nConnection: close\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
                "\r\n".repeat(dice.pick(1, 100)) + "GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                Odd.text(dice));
        return new Input(number, "wire", "", shape.getBytes(StandardCharsets.UTF_8), true);
    }

    // --- requests ---

    private static Input get(int number, String kind, String path, String query) {
        String address = query.isEmpty() ? path : path + "?" + query;
        return request(number, kind, "GET", address.isEmpty() ? "?" : address, "", new byte[0]);
    }

    private static Input request(int number, String kind, String method, String address, String headers, byte[] body) {
        String head = method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                + (body.length > 0 ? "Content-Length: " + body.length + "\r\n" : "") + "\r\n";
        return new Input(number, kind, address.split("\\?", 2)[0], joined(bytes(head), body), false);
    }

    /** A request with a text. */
    static Input post(String address, String type, String headers, String text) {
        return request(-1, "large", "POST", address, "Content-Type: " + type + "\r\n" + headers, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream(first.length + second.length);
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
