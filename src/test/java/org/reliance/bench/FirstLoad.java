package org.reliance.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reliance.journey.Chromium;
import org.reliance.journey.Program;

/** Bytes that a browser with an empty cache receives, compressed and with headers, until the first page is quiet. */
final class FirstLoad {

    private final Map<String, String> urls = new LinkedHashMap<>();
    private final Map<String, Double> bytes = new LinkedHashMap<>();

    public static void main(String[] arguments) {
        String address = arguments.length > 0 ? arguments[0] : "/";
        try (Program program = Program.start();
                Chromium chromium = Chromium.start();
                Page page = chromium.browser().newPage()) {
            FirstLoad load = new FirstLoad();
            load.listenTo(page.context().newCDPSession(page));
            page.navigate(program.address() + address);
            page.locator("h1").first().waitFor(); // the view itself, which Vaadin asks for after the page
            page.waitForLoadState(LoadState.NETWORKIDLE);
            load.print(address);
        }
    }

    private void listenTo(CDPSession session) {
        session.on("Network.requestWillBeSent", event -> urls.put(id(event), url(event)));
        session.on(
                "Network.loadingFinished",
                event -> bytes.put(id(event), event.get("encodedDataLength").getAsDouble()));
        session.send("Network.enable");
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static String url(JsonObject event) {
        return event.getAsJsonObject("request").get("url").getAsString();
    }

    private void print(String address) {
        double total = bytes.values().stream().mapToDouble(Double::doubleValue).sum();
        System.out.printf("first load of %s: %.0f kB compressed in %d answers%n", address, total / 1000, bytes.size());
        bytes.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .forEach(answer ->
                        System.out.printf("  %8.1f kB  %s%n", answer.getValue() / 1000, urls.get(answer.getKey())));
    }
}
