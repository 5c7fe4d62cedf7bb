package org.reliance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone does who wants a figure: finds it, reads it, asks what if, shares it. */
@Journey
class FigureIT {

    private static final String OIL_PRICE = "Price of Urals crude, exact number, USD/bbl";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/figures/subsidy-share",
                "/figures/gas-price?trend=ols",
                "/figures/gas-price?transform=percent-change&with=brent-price&trend=theil-sen&trend-until=2030",
                "/trends",
                "/figures/oil-tax-loss?oil-price=55",
                "/figures/oil-tax-loss-claims",
                "/figures/support",
                "/reports",
                "/reports/sivitsky-2019",
                "/disagreements",
                "/timeline",
                "/search?q=gas",
                "/data",
                "/health"
            })
    void nobodyMeetsABarrier(String address, Reader reader) {
        reader.opens(address).page().locator("h1").first().waitFor();
        reader.meetsNoBarrier();
    }

    @Test
    void theOverviewLeadsToAFigureByKeyboard(Reader reader) {
        reader.opens("/")
                .tabsTo(AriaRole.LINK, "Sivitsky 2019: net support almost halved in 2016, to about 5 % of GDP")
                .presses("Enter")
                .standsAt("/figures/subsidy-share")
                .sees(AriaRole.HEADING, "Sivitsky 2019: net support almost halved in 2016, to about 5 % of GDP")
                .sees("IMF Country Report No. 17/383. Republic of Belarus, International Monetary Fund, December 2017");
    }

    @Test
    void aMovedLeverIsInTheAddressAndTheBackButtonUndoesIt(Reader reader) {
        reader.opens("/figures/oil-tax-loss")
                .writes("55", OIL_PRICE)
                .standsAt("/figures/oil-tax-loss?oil-price=55")
                .sees(
                        AriaRole.HEADING,
                        "Cumulative loss: 7.687 USD bn by 2025 in your scenario, 10.35 USD bn in the baseline")
                .goesBack()
                .standsAt("/figures/oil-tax-loss")
                .sees(AriaRole.HEADING, "Loss from the oil tax manoeuvre: equations and published sums");
    }

    @Test
    void aMadAddressShowsTheDefaultsAndSaysWhatItIgnored(Reader reader) {
        reader.opens("/figures/oil-tax-loss?oil-price=banana&gdp=1e9&colour=red")
                .sees(AriaRole.HEADING, "Loss from the oil tax manoeuvre: equations and published sums")
                .sees("Some of the address was ignored:")
                .sees("'banana' is not a number");
    }

    @Test
    void theWholeBoxOfARangeOverAPeriodAnswersThePointer(Reader reader) {
        Page page = reader.opens("/figures/subsidy-share").page();
        page.locator("reliance-chart svg").first().waitFor();
        List<?> box = (List<?>) page.evaluate("""
                () => {
                  const chart = document.querySelector('reliance-chart');
                  const size = ({ shape }) => shape.width * shape.height;
                  const boxes = chart.marks().filter((mark) => mark.type === 'rect' && mark.style.opacity < 0.2);
                  const { shape } = boxes.sort((one, other) => size(other) - size(one))[0];
                  const { x, y } = chart.shadowRoot.querySelector('.canvas').getBoundingClientRect();
                  return [x + shape.x, y + shape.y, shape.width, shape.height].map(String);
                }""");
        List<Double> numbers =
                box.stream().map(each -> Double.valueOf(each.toString())).toList();
        for (double across : List.of(0.04, 0.96)) {
            page.mouse()
                    .click(numbers.get(0) + across * numbers.get(2), numbers.get(1) + (1 - across) * numbers.get(3));
            PlaywrightAssertions.assertThat(page.locator("reliance-chart .card .value"))
                    .hasText("11–27 % of GDP");
            reader.presses("Escape");
        }
    }

    @Test
    void theSameQueryAnswersAsAPictureAndAsData(Reader reader) {
        var svg = reader.page().request().get("/api/v1/figures/oil-tax-loss.svg?oil-price=55");
        assertThat(svg.headers()).containsEntry("content-type", "image/svg+xml");
        assertThat(svg.text()).contains("7.687").contains("Sivitsky 2019");

        var csv = reader.page().request().get("/api/v1/figures/oil-tax-loss.csv?oil-price=55");
        assertThat(csv.headers().get("content-disposition")).contains("oil-tax-loss_oil-price-55_");
        assertThat(csv.text()).contains("Sivitsky 2019");
    }
}
