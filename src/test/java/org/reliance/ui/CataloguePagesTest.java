package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reliance.dashboard.Archive;
import org.reliance.dashboard.CurrentEdition;
import org.reliance.dashboard.Edition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The pages about the catalogue itself, as a reader walks through them. */
@SpringBootTest
class CataloguePagesTest extends SpringBrowserlessTest {

    @Autowired
    private Archive archive;

    @Autowired
    private CurrentEdition current;

    private void open(String path, Map<String, String> query) {
        UI.getCurrent().navigate(path, QueryParameters.simple(query));
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    @Test
    void everyPageIsInTheNavigation() {
        open("", Map.of());

        assertThat(addresses()).contains("reports", "disagreements", "timeline", "data", "health");
        assertThat(find(SiteSearch.class).all()).hasSize(1);
    }

    @Test
    void theListOfReportsLeadsToEachOfThem() {
        open("reports", Map.of());

        archive.reports()
                .forEach(card -> assertThat(addresses())
                        .contains("reports/" + card.report().id()));
    }

    @Test
    void aReportLeadsToItsFiguresAndItsDisagreements() {
        open("reports/sivitsky-2019", Map.of());

        assertThat(find(H1.class).single().getText())
                .isEqualTo(archive.findReport("sivitsky-2019")
                        .orElseThrow()
                        .report()
                        .title());
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("EXECUTIVE SUMMARY");
        assertThat(addresses())
                .contains("figures/gas-price", "disagreements?report=sivitsky-2019")
                .anyMatch(address -> address.startsWith("disagreements#disagreement-"));
    }

    @Test
    void aReportThatThereIsNotIsAnsweredWithWhatThereIs() {
        open("reports/nobody-1900", Map.of());

        assertThat(find(H1.class).single().getText()).isEqualTo(Words.say("missing.title"));
    }

    @Test
    void disagreementsShowBothSidesWithTheirPlaces() {
        open("disagreements", Map.of("kind", "forecast-and-outturn", "by", "reader"));

        DisagreementArticle article = find(DisagreementArticle.class).all().getFirst();
        assertThat(find(Anchor.class, article).all())
                .extracting(Anchor::getHref)
                .anyMatch(address -> address.startsWith("reports/sivitsky-2019#quantity-"))
                .anyMatch(address -> address.startsWith("figures/"));
        assertThat(find(DisagreementArticle.class).all())
                .hasSameSizeAs(archive.disagreements(
                                Map.of("kind", List.of("forecast-and-outturn"), "by", List.of("reader")), 1_000)
                        .lines());
    }

    @Test
    void whatOfAnAddressMeansNothingIsSaid() {
        open("timeline", Map.of("category", "gossip"));

        assertThat(find(Notices.class).single().getElement().getTextRecursively())
                .contains("gossip");
        assertThat(find(MentionItem.class).all())
                .hasSize(archive.edition().catalogue().events().size());
    }

    @Test
    void theTimelineShowsOnlyWhatIsAskedFor() {
        open("timeline", Map.of("standing", "refused"));

        assertThat(find(MentionItem.class).all())
                .isNotEmpty()
                .allMatch(
                        item -> item.getElement().getAttribute("data-standing").equals("refused"));
    }

    @Test
    void theSearchPageLeadsToWhatItFound() {
        open("search", Map.of("q", "vygon"));

        assertThat(addresses()).anyMatch(address -> address.startsWith("reports/sivitsky-2019#quantity-"));
        assertThat(find(H1.class).single().getText()).contains("vygon");
    }

    @Test
    void everyColumnIsDescribed() {
        open("data", Map.of());

        assertThat(find(DataTable.class).all())
                .hasSameSizeAs(archive.edition().source().tables());
        assertThat(archive.edition().source().tables())
                .allSatisfy(table -> assertThat(table.columns())
                        .allSatisfy(column -> assertThat(column.description()).isNotBlank()));
        assertThat(addresses()).contains("api/v1/data-package.zip", "api/v1/observations.csv?bom=on");
    }

    @Test
    void theHealthPageListsTheFlawsOfAnEditAndForgetsThemWithTheNextOne() {
        Edition before = current.get();
        try {
            current.refuse(List.of("observations.csv:3:8 the cell is empty; fill it"));
            open("health", Map.of());
            assertThat(find(HealthView.class).single().getElement().getTextRecursively())
                    .contains("observations.csv:3:8");
        } finally {
            current.replace(before);
        }
        open("", Map.of());
        open("health", Map.of());
        assertThat(find(HealthView.class).single().getElement().getTextRecursively())
                .contains(Words.say("health.sound"));
    }

    @Test
    void aLinkLeadsToTheWebOrNowhere() {
        assertThat(ExternalLink.of("text", "https://example.org/a")).isInstanceOf(Anchor.class);
        assertThat(ExternalLink.of("text", "javascript:alert(1)")).isNotInstanceOf(Anchor.class);
        assertThat(ExternalLink.of("text", "data:text/html,x")).isNotInstanceOf(Anchor.class);
    }
}
