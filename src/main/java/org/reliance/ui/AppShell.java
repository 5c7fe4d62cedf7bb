package org.reliance.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** What every page has in its head: the theme, and the reader's choice of light or dark before anything is painted. */
@StyleSheet(Aura.STYLESHEET)
public class AppShell implements AppShellConfigurator {

    /** Runs before the first paint, so that a dark page never flashes white. The other half is theme-switch.ts. */
    private static final String CHOSEN_THEME = """
            try {
              const chosen = localStorage.getItem('reliance.theme');
              if (chosen === 'light' || chosen === 'dark') document.documentElement.style.colorScheme = chosen;
            } catch { /* Storage may be forbidden; the system's choice holds. */ }
            document.documentElement.lang = 'en';
            """;

    /**
     * Shown only when the page takes longer than a moment to come. The fonts are named here already, or the browser would
     * fetch the theme's own before it knows better.
     */
    private static final String WAITING = """
            :root { --aura-font-family: 'Source Sans 3', 'Source Sans Pro', system-ui, 'Segoe UI', Roboto, Arial, sans-serif; }
            body:not(:has(main))::before {
              content: '{waiting}'; position: fixed; inset: 0; display: grid; place-items: center;
              font: 1rem system-ui, sans-serif; opacity: 0; animation: waiting 0s 0.6s forwards;
            }
            @keyframes waiting { to { opacity: 0.7; } }
            """;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addMetaTag("description", Words.say("site.description"));
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents(
                TargetElement.HEAD, Inline.Position.PREPEND, CHOSEN_THEME, Inline.Wrapping.JAVASCRIPT);
        settings.addInlineWithContents(
                WAITING.replace("{waiting}", Words.say("site.waiting")), Inline.Wrapping.STYLESHEET);
        settings.addLink("icon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
    }
}
