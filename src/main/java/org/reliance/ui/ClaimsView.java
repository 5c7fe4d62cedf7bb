package org.reliance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.dashboard.CalibrationPage;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.figure.Figure;
import org.reliance.render.FigureWriter;

/** Every published claim held against the equations: the misses first, then the picture, then claim by claim. */
@Route(Addresses.CLAIMS)
@Menu(title = "menu.claims", order = 5)
final class ClaimsView extends Div implements HasDynamicTitle {

    ClaimsView(Dashboard dashboard, List<FigureWriter> writers) {
        addClassNames("list-page", "claims");
        CalibrationPage page = dashboard.calibration();
        add(new PageHead(Words.say("claims.title"), Words.say("claims.lead")), score(page), misses(page));
        dashboard
                .edition()
                .catalogue()
                .figures()
                .list(figure -> figure.form() == FigureDefinition.Form.CALIBRATION)
                .stream()
                .map(figure -> picture(dashboard, figure, writers))
                .forEach(this::add);
        dashboard.edition().models().list().forEach(model -> {
            List<CalibrationPage.Line> lines = page.about(model.id()).lines();
            if (!lines.isEmpty()) {
                H2 title = new H2(model.definition().title());
                title.setId(Addresses.claimsAnchor(model.id()));
                add(title);
                lines.forEach(line -> add(new ClaimArticle(line)));
            }
        });
    }

    private static Component score(CalibrationPage page) {
        Paragraph score = new Paragraph(page.score());
        score.addClassName("stated");
        return score;
    }

    private static Component misses(CalibrationPage page) {
        UnorderedList list = new UnorderedList();
        page.lines().stream()
                .filter(CalibrationPage.Line::isMissed)
                .forEach(line -> list.add(new ListItem(
                        new Anchor(
                                Addresses.CLAIMS + "#" + line.anchor(),
                                line.claim().title()),
                        new Span(line.claim()
                                .reason()
                                .map(reason -> " – " + reason)
                                .orElse("")))));
        Section section = new Section(new H2(Words.say("claims.misses")), list);
        section.addClassName("misses");
        return section;
    }

    private static Component picture(Dashboard dashboard, FigureDefinition definition, List<FigureWriter> writers) {
        FigureQuery query = FigureQuery.of(definition.id());
        Figure figure = dashboard.figure(query);
        Chart chart = new Chart();
        chart.show(figure);
        Exports exports = new Exports(writers);
        exports.show(query, figure);
        Paragraph subtitle = new Paragraph(figure.subtitle());
        subtitle.addClassName("subtitle");
        Div toolbar = new Div(exports);
        toolbar.addClassName("toolbar");
        Section section =
                new Section(new H2(new Anchor(Addresses.figure(query), figure.title())), subtitle, toolbar, chart);
        section.addClassName("figure");
        return section;
    }

    @Override
    public String getPageTitle() {
        return Words.say("page.title", Words.say("claims.page"));
    }
}
