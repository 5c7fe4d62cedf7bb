package org.reliance.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Dashboard;
import org.reliance.server.Incident;

/**
 * The frame of every page: name, navigation, choice of theme, the page itself, and which data it shows.
 *
 * <p>A route appears in the navigation when it carries {@link com.vaadin.flow.router.Menu} with a key of the resource
 * bundle as its title; nothing needs to be changed here.
 */
@Layout
@NpmPackage(value = "@fontsource/source-serif-4", version = "5.3.1")
@JsModule("./shell/shell.ts")
@CssImport("./styles/publication.css")
public final class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final int VERSION_DIGITS = 12;

    private final SiteMenu menu;
    private final Main main = new Main();
    private final KeysDialog keys = new KeysDialog();
    private final FaultNotice fault = new FaultNotice();
    private String path = "";
    private boolean isFirst = true;

    MainLayout(Dashboard dashboard, Archive archive) {
        addClassName("site");
        menu = new SiteMenu(dashboard);
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        add(
                skipLink(),
                header(),
                fault,
                main,
                footer(dashboard),
                keys,
                new CopyByHand(),
                new CiteValue(),
                new EditionWatch(archive));
    }

    private static Anchor skipLink() {
        Anchor skip = new Anchor("#content", Words.say("site.skip"));
        skip.addClassName("skip");
        return skip;
    }

    private Header header() {
        Anchor home = new Anchor(Addresses.OVERVIEW, Words.say("site.name"));
        home.addClassName("brand");
        Header header = new Header(home, menu, new SiteSearch(), keys.opener(), new ThemeSwitch());
        header.addClassName("site-header");
        return header;
    }

    private static Footer footer(Dashboard dashboard) {
        String version = dashboard.edition().catalogue().version();
        Span data = new Span(Words.say("site.data", version.substring(0, Math.min(version.length(), VERSION_DIGITS))));
        data.setTitle(version);
        Anchor api = new Anchor("v3/api-docs", Words.say("site.api"));
        api.setRouterIgnore(true);
        Anchor health = new Anchor(Addresses.HEALTH, Words.say("health.page"));
        Footer footer = new Footer(
                new Paragraph(Words.say("site.promise")),
                new Paragraph(data, new Span(" · "), health, new Span(" · "), api));
        footer.addClassName("site-footer");
        return footer;
    }

    /** Says above the page that what the reader has just done has failed. */
    void tell(Incident incident) {
        fault.show(incident);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        oldContent.getElement().removeFromParent();
    }

    /**
     * A new page begins at its top, or at the place that its address names, for eyes and for screen readers alike; the
     * first one already begins at its top.
     */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String next = event.getLocation().getPath();
        menu.mark(next);
        if (!path.equals(next) && !event.isRefreshEvent()) {
            getElement()
                    .executeJs(
                            "document.dispatchEvent(new CustomEvent('page-shown', {detail: {isFirst: $0}}))", isFirst);
        }
        isFirst = false;
        path = next;
    }
}
