package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class TrendPagesTest extends SpringBrowserlessTest {

    private static final String GAS = "trend-of=gas-price-history&trend=";

    @Test
    void aTrendShowsItsJudgementItsStatisticsAndWhatItLeaves() {
        open("figures/gas-price", GAS + "ols&trend-until=2030&trend-break=2012");

        assertThat(textOf(find(TrendBox.class).single()))
                .contains(
                        "Points (n)",
                        "Standard error of the slope",
                        "Durbin–Watson",
                        "Break in 2012",
                        "Carried to 2030")
                .contains("What the trend leaves", "within one residual standard deviation");
    }

    @Test
    void withoutATrendNeitherItsWorthNorItsOptionsAreShown() {
        open("figures/gas-price", "");

        assertThat(find(TrendBox.class).all()).noneMatch(Component::isVisible);
        assertThat(find(TrendOptions.class).all()).noneMatch(Component::isVisible);
        assertThat(find(SeriesPicker.class).all()).anyMatch(Component::isVisible);
    }

    @Test
    void anotherMethodKeepsHowFarTheTrendIsCarried() {
        open("figures/gas-price", GAS + "ols&trend-until=2030&trend-level=90");
        @SuppressWarnings("unchecked")
        Select<Object> methods = find(Select.class).all().getFirst();
        test(methods).selectItem("Quadratic");

        assertThat(textOf(find(TrendBox.class).single())).contains("Quadratic", "Carried to 2030", "90 % interval");
    }

    @Test
    void theRebuiltSupportOffersATrend() {
        open("figures/support", "trend=ols");

        assertThat(textOf(find(TrendBox.class).all().getFirst())).contains("pp of GDP a year");
    }

    @Test
    void whatAFiguresOwnTrendLeavesIsShownAsIfItHadBeenChosen() {
        open("figures/support", "");
        String own = textOf(find(TrendBox.class).all().getFirst());
        open("figures/support", "trend=ols&trend-of=net-support-share-of-gdp");

        assertThat(own)
                .contains("What the trend leaves")
                .isEqualTo(textOf(find(TrendBox.class).all().getFirst()));
    }

    @Test
    void ownNumbersAreUnderstoodFittedAndShown() {
        open("trends", "");
        assertThat(textOf(find(TrendsView.class).single())).contains("appear here");

        test(find(NativeButton.class).withText("Use an example").single()).click();

        assertThat(textOf(find(TrendsView.class).single()))
                .contains(
                        "10 points were read",
                        "tabs",
                        "lower bound",
                        "Points (n)",
                        "Slope when every value is drawn from its range")
                .contains("PowerPoint");
    }

    private void open(String address, String query) {
        UI.getCurrent().navigate(address, QueryParameters.fromString(query));
        roundTrip();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
