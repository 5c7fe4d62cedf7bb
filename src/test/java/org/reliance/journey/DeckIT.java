package org.reliance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;

/** What someone does who has to speak on Monday: collects figures, orders them, takes the slides, links, embeds. */
@Journey
class DeckIT {

    @Test
    void figuresAreCollectedOrderedByKeyboardAndTakenAwayAsSlides(Reader reader) throws IOException {
        reader.opens("/figures/gas-price")
                .clicks(AriaRole.BUTTON, "Add to deck")
                .sees("Added to the deck, which now holds 1.")
                .opens("/figures/subsidy-share?events=off")
                .clicks(AriaRole.BUTTON, "Add to deck")
                .sees(AriaRole.LINK, "Deck (2)")
                .clicks(AriaRole.LINK, "Deck (2)")
                .isOn("Deck · Reliance");
        reader.page().reload();
        reader.writes("Gas on Monday", "Headline of figure 1").writes("For the committee", "Title of the deck");
        String up = reader.page().getByRole(AriaRole.BUTTON).all().stream()
                .map(button -> String.valueOf(button.getAttribute("aria-label")))
                .filter(name -> name.startsWith("Move up: Sivitsky 2019: net support"))
                .findFirst()
                .orElseThrow();
        reader.tabsTo(AriaRole.BUTTON, up).presses("Enter").sees("Now figure 1 of 2.");
        reader.meetsNoBarrier();

        Download file = reader.takesAway(() -> reader.clicks(AriaRole.LINK, "PowerPoint slides"));

        assertThat(file.suggestedFilename()).startsWith("for-the-committee_").endsWith(".pptx");
        try (InputStream in = file.createReadStream();
                XMLSlideShow show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).hasSize(4);
            assertThat(show.getSlides().get(2).getTitle()).isEqualTo("Gas on Monday");
        }
    }

    @Test
    void aChatSeesAPictureOfExactlyTheStateOfALink(Reader reader) {
        String page = reader.page()
                .request()
                .get("/figures/oil-tax-loss?oil-price=55")
                .text();

        String head = page.substring(0, page.indexOf("</head>"));
        assertThat(head).containsPattern("property=\"og:title\" content=\"[^\"]*your scenario");
        assertThat(head).containsPattern("name=\"description\" content=\"[^\"]{40,}");
        assertThat(head)
                .containsPattern("property=\"og:image\" content=\"http://localhost:\\d+/api/v1/figures/oil-tax-loss.png"
                        + "\\?oil-price=55&amp;size=wide")
                .containsPattern("rel=\"canonical\" href=\"http://localhost:\\d+/figures/oil-tax-loss\\?oil-price=55\"")
                .containsOnlyOnce("name=\"description\"")
                .containsOnlyOnce("<title>");
    }

    @Test
    void anEmbeddedFigureTellsItsHeightAndMeetsNoBarrier(Reader reader) {
        reader.opens("/embed/oil-tax-loss?oil-price=55").sees("Explore this figure in Reliance");
        Object height = reader.page().evaluate("""
                () => new Promise((resolve) => {
                  window.addEventListener('message', (event) => resolve(event.data.height), { once: true });
                  document.querySelector('details').open = true;
                })""");

        assertThat((Integer) height).isGreaterThan(300);
        assertThat(reader.page().context().cookies()).isEmpty();
        reader.meetsNoBarrier();
    }

    @Test
    void allFiguresComeInOneFileAndTheWorkCanBeSeenAndEnded(Reader reader) {
        reader.opens("/");
        reader.page().getByText("Download all figures").click();
        reader.clicks(AriaRole.BUTTON, "Make the file")
                .clicks(AriaRole.BUTTON, "Cancel")
                .sees("Cancelled.");

        reader.clicks(AriaRole.BUTTON, "Make the file");
        assertThat(reader.page().getByText("figures are in the file"))
                .isVisible(new IsVisibleOptions().setTimeout(60_000));
        reader.meetsNoBarrier();
        Download file =
                reader.takesAway(() -> reader.page().getByText("Save figures-").click());
        assertThat(file.suggestedFilename()).endsWith(".zip");
    }
}
