package org.reliance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.Assertions;

/**
 * Someone before a browser: each method is a step of a journey, a gesture or something noticed, and waits as a person
 * would. A gesture names what it touches by role and accessible name, as assistive technology does, so a journey that
 * passes is one that works without eyes and mouse.
 */
public final class Reader implements AutoCloseable {

    private final BrowserContext window;
    private final Page page;
    private final URI program;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    private Reader(BrowserContext window, URI program) {
        this.window = window;
        this.page = window.newPage();
        this.program = program;
        page.onPageError(error -> faults.add("the page threw " + error));
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                faults.add("the console says " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                faults.add(response.url() + " answered " + response.status());
            }
        });
    }

    static Reader before(Browser browser, URI program) {
        return new Reader(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(program.toString())
                        .setLocale("en-GB")
                        .setViewportSize(1280, 900)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setAcceptDownloads(true)),
                program);
    }

    /** Opens an address of the program, such as {@code /figures/oil-tax-loss?oil-price=55}. */
    public Reader opens(String address) {
        page.navigate(address);
        return this;
    }

    public Reader goesBack() {
        page.goBack();
        return this;
    }

    public Reader clicks(AriaRole role, String name) {
        element(role, name).click();
        return this;
    }

    /** Presses keys one after the other, named as in {@code Tab}, {@code ArrowRight}, {@code Control+Z}. */
    public Reader presses(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Goes on with the Tab key alone until the element has the focus; a journey without a mouse begins so. */
    public Reader tabsTo(AriaRole role, String name) {
        Locator goal = element(role, name);
        for (int stop = 0; stop < 100 && !hasFocus(goal); stop++) {
            page.keyboard().press("Tab");
        }
        assertThat(goal).isFocused();
        return this;
    }

    private static boolean hasFocus(Locator element) {
        return (Boolean) element.evaluate("element => element.matches(':focus')");
    }

    /** Writes a text into a field and leaves the field. */
    public Reader writes(String text, String field) {
        Locator input = page.getByLabel(field, new Page.GetByLabelOptions().setExact(true));
        input.fill(text);
        input.press("Tab");
        return this;
    }

    public Reader sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    public Reader sees(AriaRole role, String name) {
        assertThat(element(role, name)).isVisible();
        return this;
    }

    public Reader doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    /** Notices the title of the page. */
    public Reader isOn(String title) {
        assertThat(page).hasTitle(title);
        return this;
    }

    /** Notices path and query of the address bar, awaiting them. */
    public Reader standsAt(String address) {
        assertThat(page).hasURL(program + address);
        return this;
    }

    /** Takes away what a gesture downloads. */
    public Download takesAway(Runnable gesture) {
        return page.waitForDownload(gesture);
    }

    /** Has an axe, a dark screen and a light one, and finds no barrier on the page with either. */
    public Reader meetsNoBarrier() {
        Barriers.assertNone(page);
        return this;
    }

    /** The one element of a role with exactly this accessible name, for what has no step of its own. */
    public Locator element(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The page itself, for what has no step of its own. */
    public Page page() {
        return page;
    }

    void meetsNoFault() {
        Assertions.assertThat(faults).as("faults of the page at %s", page.url()).isEmpty();
    }

    /** The faults so far, which the journey has caused on purpose and does not fail for. */
    List<String> forgetsFaults() {
        List<String> caused = List.copyOf(faults);
        faults.clear();
        return caused;
    }

    List<String> listFaults() {
        return List.copyOf(faults);
    }

    void keepPicture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        window.close();
    }
}
