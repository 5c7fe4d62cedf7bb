package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import org.reliance.catalogue.Family;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.dashboard.Dashboard;

/** The navigation: all figures by family behind one button, and the other pages side by side. */
final class SiteMenu extends Nav {

    private final List<Anchor> links = new ArrayList<>();
    private final Disclosure figures;

    SiteMenu(Dashboard dashboard) {
        addClassName("site-menu");
        setAriaLabel(Words.say("menu.label"));
        figures = new Disclosure(Words.say("menu.figures"));
        figures.addClassName("figures-menu");
        Div families = new Div();
        families.addClassName("figures-menu-families");
        dashboard.families().forEach((family, members) -> families.add(family(family, members)));
        figures.add(families);
        add(figures);
        MenuConfiguration.getMenuEntries().forEach(entry -> add(page(entry)));
    }

    /** Shows which of its entries leads to where the reader is. */
    void mark(String path) {
        figures.close();
        links.forEach(link -> {
            if (link.getHref().equals(path)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Anchor page(MenuEntry entry) {
        Anchor page = link(path(entry), Words.say(entry.title()));
        if (page.getHref().equals(Addresses.DECK)) {
            page.add(new DeckCount());
        }
        return page;
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private Component family(Family family, List<FigureDefinition> members) {
        Paragraph title = new Paragraph(family.title());
        UnorderedList list = new UnorderedList();
        for (FigureDefinition figure : members) {
            list.add(new ListItem(link(Addresses.figure(figure.id()), figure.title())));
        }
        return new Div(title, list);
    }

    private Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        links.add(link);
        return link;
    }
}
