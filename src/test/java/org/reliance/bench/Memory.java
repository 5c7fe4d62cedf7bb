package org.reliance.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.reliance.journey.Chromium;
import org.reliance.journey.Program;

/** Heap of the server, after a full collection, with one and with twenty readers who each hold a page open. */
final class Memory {

    private static final int MANY = 20;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    public static void main(String[] arguments) throws IOException, InterruptedException {
        String address = arguments.length > 0 ? arguments[0] : "/";
        try (Program program = Program.start();
                Chromium chromium = Chromium.start()) {
            // The program loads the script that draws pictures by itself after a while; it is nobody's session.
            draw(chromium.browser(), program.address() + "/api/v1/figures/gas-price.svg");
            open(chromium.browser(), program.address() + address);
            long one = usedHeap(program);
            for (int reader = 1; reader < MANY; reader++) {
                open(chromium.browser(), program.address() + address);
            }
            long many = usedHeap(program);
            System.out.printf("heap with 1 open session: %.1f MB%n", one / 1000.0);
            System.out.printf("heap with %d open sessions: %.1f MB%n", MANY, many / 1000.0);
            System.out.printf("heap of a session at %s: %d kB%n", address, (many - one) / (MANY - 1));
        }
    }

    private static void draw(Browser browser, String url) {
        try (BrowserContext window = browser.newContext()) {
            window.request().get(url);
        }
    }

    private static void open(Browser browser, String url) {
        Page page = browser.newContext().newPage();
        page.navigate(url);
        page.locator("h1").first().waitFor(); // the view itself, which Vaadin asks for after the page
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** In kB. */
    private static long usedHeap(Program program) throws IOException, InterruptedException {
        ask(program, "GC.run");
        return USED.matcher(ask(program, "GC.heap_info"))
                .results()
                .map(MatchResult::group)
                .mapToLong(used -> Long.parseLong(used.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("jcmd names no used heap"));
    }

    private static String ask(Program program, String question) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String pid = String.valueOf(program.process().pid());
        Process process = new ProcessBuilder(List.of(jcmd, pid, question)).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("jcmd " + question + " failed");
        }
        return answer;
    }
}
