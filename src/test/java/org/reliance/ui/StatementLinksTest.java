package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.Entry;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.dashboard.Mention;
import org.reliance.figure.Figure;
import org.reliance.figure.Provenance;
import org.reliance.figure.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The way from a figure to the very statement in its report, and back to the figure. */
@SpringBootTest
class StatementLinksTest extends SpringBrowserlessTest {

    private static final String PAID_IN_2022 = "next-stage-gas-price-2022";

    @Autowired
    private Archive archive;

    @Autowired
    private Dashboard dashboard;

    @Test
    void everyStatementOfEveryFigureHasItsPlaceOnThePageOfItsReport() {
        Set<String> places = archive.reports().stream()
                .flatMap(card -> archive.findReport(card.report().id()).orElseThrow().passages().stream()
                        .flatMap(passage -> passage.mentions().stream())
                        .map(mention -> "/reports/" + card.report().id() + "#" + mention.anchor()))
                .collect(Collectors.toSet());

        dashboard.edition().catalogue().figures().list().forEach(definition -> {
            Figure figure = dashboard.figures(FigureQuery.of(definition.id())).getFirst();
            assertThat(Row.listOf(figure))
                    .flatExtracting(row -> row.provenance().stream()
                            .filter(from -> from.place().isPresent())
                            .map(Provenance::page)
                            .map(page -> page.orElse("no page"))
                            .toList())
                    .allMatch(places::contains);
        });
    }

    @Test
    void aChosenValueIsToldWithTheWayToItsStatement() {
        open("figures/gas-price");
        choose("gas-price-paid", PAID_IN_2022);

        assertThat(addressesIn(find(ChosenPoint.class).single()))
                .contains("reports/dyner-2022-next-stage#quantity-" + PAID_IN_2022)
                .anyMatch(address -> address.startsWith("disagreements#disagreement-"));
    }

    @Test
    void aChosenEventIsToldWithTheWayToItsStatement() {
        open("figures/gas-price");
        choose("events", "next-stage-gas-price-agreed");

        assertThat(addressesIn(find(ChosenPoint.class).single()))
                .contains("reports/dyner-2022-next-stage#event-next-stage-gas-price-agreed");
    }

    @Test
    void whatStandsInNoReportIsToldByThePictureAlone() {
        open("figures/gas-price");
        choose("gas-price-paid", "none-such");
        assertThat(find(ChosenPoint.class).all()).isEmpty();

        choose("gas-price-history", "gas-price-history");
        assertThat(find(ChosenPoint.class).all()).isEmpty();
    }

    @Test
    void aFigureLeadsToAllDisagreementsAboutWhatItShows() {
        open("figures/gas-price");

        assertThat(addressesIn(find(DisagreementLink.class).single()))
                .containsExactly("disagreements?figure=gas-price");
    }

    @Test
    void aStatementLeadsToItsPointInEveryFigureThatShowsIt() {
        Mention quantity = archive.findQuantity(PAID_IN_2022).orElseThrow();
        assertThat(quantity.figures()).extracting(Entry::id).contains("gas-price");

        open("reports/dyner-2022-next-stage");

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "figures/gas-price#quantity-" + PAID_IN_2022,
                        "figures/gas-price#event-next-stage-gas-price-agreed");
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
        roundTrip();
    }

    private void choose(String series, String point) {
        Chart chart = find(Chart.class).single();
        ComponentUtil.fireEvent(chart, new Chart.PointChosen(chart, true, series, point));
    }

    private List<String> addressesIn(com.vaadin.flow.component.Component place) {
        return find(Anchor.class, place).all().stream().map(Anchor::getHref).toList();
    }
}
