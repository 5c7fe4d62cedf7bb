package org.reliance.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.dashboard.Comparison;
import org.reliance.dashboard.NamedScenario;
import org.reliance.scenario.Scenario;

/**
 * The scenarios that a reader has saved, up to {@link Comparison#MOST} for each model. They last as long as the session:
 * from page to page and through a reload.
 */
final class SavedScenarios {

    private final Map<String, Comparison> byModel = new HashMap<>();

    /** Those of the reader whose request is being answered. */
    static SavedScenarios ofSession() {
        VaadinSession session = VaadinSession.getCurrent();
        return Optional.ofNullable(session.getAttribute(SavedScenarios.class)).orElseGet(() -> {
            SavedScenarios none = new SavedScenarios();
            session.setAttribute(SavedScenarios.class, none);
            return none;
        });
    }

    /** Those of a model; what the data meanwhile say otherwise of a lever leaves it where it stands by default. */
    Comparison of(WhatIfModel model) {
        List<NamedScenario> known = byModel.getOrDefault(model.id(), Comparison.none()).scenarios().stream()
                .map(named -> new NamedScenario(
                        named.name(),
                        Scenario.parse(model.levers(), named.scenario().settings())
                                .scenario()))
                .toList();
        return new Comparison(known);
    }

    void change(WhatIfModel model, UnaryOperator<Comparison> change) {
        byModel.put(model.id(), change.apply(of(model)));
    }

    /** Keeps what an address brought along, as far as there is room. */
    void adopt(WhatIfModel model, Comparison brought) {
        brought.scenarios().forEach(named -> change(model, saved -> saved.isFull() ? saved : saved.with(named)));
    }
}
