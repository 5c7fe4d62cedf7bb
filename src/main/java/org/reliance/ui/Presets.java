package org.reliance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.Preset;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.scenario.Scenario;

/** Settings with a name, each a link to its address. */
final class Presets extends Div {

    private final Map<Anchor, Scenario> links = new LinkedHashMap<>();

    Presets(Dashboard dashboard, FigureDefinition figure, WhatIfModel model) {
        addClassName("presets");
        UnorderedList list = new UnorderedList();
        for (Preset preset : dashboard
                .edition()
                .catalogue()
                .presets()
                .list(one -> one.model().equals(model))) {
            Scenario scenario =
                    Scenario.parse(model.levers(), preset.settings()).requireClean();
            Anchor link =
                    new Anchor(Addresses.figure(FigureQuery.of(figure.id()).withScenario(scenario)), preset.title());
            links.put(link, scenario);
            Paragraph meaning = new Paragraph(preset.meaning());
            list.add(new ListItem(link, meaning));
        }
        add(new NativeDetails(Words.say("levers.presets"), list));
    }

    void show(FigureQuery query) {
        links.forEach((link, scenario) -> {
            if (scenario.equals(query.scenario())) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
