package org.reliance.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.reliance.catalogue.WhatIfModel;
import org.reliance.dashboard.Comparison;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.NamedScenario;
import org.reliance.dashboard.WhatIf;
import org.reliance.figure.Figure;

/**
 * Saves the reader's scenarios under names and lays them beside each other: in the picture, where each that is drawn
 * also stands in the address, and in a table.
 */
final class CompareSection extends Section {

    private final Dashboard dashboard;
    private final WhatIfModel model;
    private final Course course;
    private final Announcer announcer;
    private final SavedScenarios saved = SavedScenarios.ofSession();
    private final SaveForm form;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph(Words.say("compare.empty"));
    private final SideBySideTable table;
    private final List<SavedItem> items = new ArrayList<>();

    CompareSection(Dashboard dashboard, WhatIfModel model, Course course, Announcer announcer) {
        this.dashboard = dashboard;
        this.model = model;
        this.course = course;
        this.announcer = announcer;
        addClassName("compare");
        form = new SaveForm(this::save);
        list.addClassName("saved");
        table = new SideBySideTable(dashboard);
        add(new H2(Words.say("compare.title")), new Paragraph(Words.say("compare.lead")), form, empty, list, table);
    }

    /** Follows the steps of the reader. */
    void show(FigureQuery query, List<Figure> figures) {
        WhatIf whatIf = dashboard.whatIf(query.figure());
        saved.adopt(model, query.comparison());
        form.suggest(whatIf.listMoves(query.scenario()));
        List<NamedScenario> all = listAll(query);
        empty.setVisible(all.isEmpty());
        if (!items.stream()
                .map(SavedItem::name)
                .toList()
                .equals(all.stream().map(NamedScenario::name).toList())) {
            items.clear();
            all.forEach(named -> items.add(new SavedItem(named.name(), actions())));
            list.removeAll();
            items.forEach(list::add);
        }
        for (int i = 0; i < all.size(); i++) {
            NamedScenario named = all.get(i);
            items.get(i)
                    .show(
                            whatIf.listMoves(named.scenario()),
                            query.comparison().find(named.name()).isPresent());
        }
        table.show(query, all);
    }

    /** What is saved, and after it what an address brought along for which there was no room. */
    private List<NamedScenario> listAll(FigureQuery query) {
        List<NamedScenario> all = new ArrayList<>(saved.of(model).scenarios());
        query.comparison().scenarios().stream()
                .filter(named -> all.stream().noneMatch(one -> one.name().equals(named.name())))
                .forEach(all::add);
        return all;
    }

    private Optional<String> save(String text) {
        Optional<String> name = NamedScenario.findName(text);
        if (name.isEmpty()) {
            return Optional.of(Words.say("compare.no-name"));
        }
        Comparison before = saved.of(model);
        if (before.isFull()) {
            return Optional.of(Words.say("compare.full", Comparison.MOST));
        }
        if (isTaken(name.get())) {
            return Optional.of(Words.say("compare.taken", name.get()));
        }
        NamedScenario named = new NamedScenario(name.get(), course.now().scenario());
        saved.change(model, all -> all.with(named));
        announcer.say(Words.say("compare.saved", name.get()));
        if (course.now().comparison().isFull()) {
            refresh();
        } else {
            draw(all -> all.with(named));
        }
        return Optional.empty();
    }

    private boolean isTaken(String name) {
        return items.stream().anyMatch(item -> item.name().equals(name));
    }

    private SavedItem.Actions actions() {
        return new SavedItem.Actions() {
            @Override
            public void draw(String name, boolean drawn) {
                CompareSection.this.draw(
                        all -> drawn ? find(name).map(all::with).orElse(all) : all.without(name));
            }

            @Override
            public void restore(String name) {
                find(name).ifPresent(named -> {
                    course.choose("restore", course.now().withScenario(named.scenario()));
                    announcer.say(Words.say("compare.restored", name));
                });
            }

            @Override
            public Optional<String> rename(String name, String text) {
                return CompareSection.this.rename(name, text);
            }

            @Override
            public void remove(String name) {
                saved.change(model, all -> all.without(name));
                CompareSection.this.draw(all -> all.without(name));
                announcer.say(Words.say("compare.removed", name));
                form.focus();
            }
        };
    }

    private Optional<NamedScenario> find(String name) {
        return listAll(course.now()).stream()
                .filter(named -> named.name().equals(name))
                .findFirst();
    }

    private Optional<String> rename(String name, String text) {
        Optional<String> wanted = NamedScenario.findName(text);
        if (wanted.isEmpty()) {
            return Optional.of(Words.say("compare.no-name"));
        }
        if (wanted.get().equals(name)) {
            return Optional.empty();
        }
        if (isTaken(wanted.get())) {
            return Optional.of(Words.say("compare.taken", wanted.get()));
        }
        UnaryOperator<Comparison> change = all -> all.withChanged(name, named -> named.withName(wanted.get()));
        saved.change(model, change);
        draw(change);
        items.stream().filter(item -> item.name().equals(wanted.get())).forEach(SavedItem::focus);
        return Optional.empty();
    }

    /** Changes what is drawn; also where that changes nothing, the list is shown anew. */
    private void draw(UnaryOperator<Comparison> change) {
        FigureQuery now = course.now();
        Comparison next = change.apply(now.comparison());
        if (next.equals(now.comparison())) {
            refresh();
        } else {
            course.choose("compare", now.withComparison(next));
        }
    }

    private void refresh() {
        show(course.now(), List.of());
    }
}
