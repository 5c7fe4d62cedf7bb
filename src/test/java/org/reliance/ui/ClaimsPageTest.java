package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.DecimalSlider;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reliance.dashboard.CalibrationPage;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.FigureQuery;
import org.reliance.scenario.Tally;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The page that holds claims against the equations, and the ways from it to the levers and back. */
@SpringBootTest
class ClaimsPageTest extends SpringBrowserlessTest {

    @Autowired
    private Dashboard dashboard;

    @Test
    void isInTheNavigation() {
        open("");

        assertThat(addresses()).contains("claims");
    }

    @Test
    void showsEveryClaimWithWhatWasPublishedAndWhatTheEquationsGive() {
        open("claims");

        List<String> articles =
                find(ClaimArticle.class).all().stream().map(this::textOf).toList();
        List<CalibrationPage.Line> lines = dashboard.calibration().lines();
        assertThat(articles).hasSameSizeAs(lines);
        for (CalibrationPage.Line line : lines) {
            assertThat(articles)
                    .filteredOn(text -> text.contains(line.claim().title()))
                    .anySatisfy(text -> {
                        assertThat(text).contains(line.published());
                        assertThat(text).contains(line.claim().reason().orElse(""));
                        line.cases()
                                .forEach(one -> assertThat(text).contains(one.ours(), one.difference(), one.verdict()));
                    });
        }
    }

    @Test
    void oneClickSetsTheLeversToAnyClaimsAssumptions() {
        List<CalibrationPage.Case> cases = dashboard.calibration().lines().stream()
                .flatMap(line -> line.cases().stream())
                .toList();
        open("claims");
        assertThat(addresses())
                .containsAll(
                        cases.stream().map(one -> Addresses.figure(one.query())).toList());

        cases.stream().map(CalibrationPage.Case::query).distinct().forEach(query -> {
            open(Addresses.figure(query));
            assertThat(textOf(find(Notices.class).single())).isEmpty();
            assertThat(find(NumberField.class).all()).noneMatch(NumberField::isInvalid);
        });
    }

    @Test
    void aNumberBetweenTwoStepsStandsInItsFieldAndNearbyOnItsSlider() {
        open("figures/oil-tax-loss?gdp=60.03&oil-price=63.59");

        assertThat(fields("GDP of 2018")).containsExactly(60.03);
        assertThat(fields("Price of Urals crude")).containsExactly(63.59);
        assertThat(find(DecimalSlider.class).all())
                .extracting(DecimalSlider::getValue)
                .contains(60.0, 64.0);
    }

    @Test
    void everybodyCountsTheSameTests() {
        CalibrationPage all = dashboard.calibration();
        open("claims");
        assertThat(all.score())
                .isEqualTo(
                        "Of 30 tests, 11 match what was published, 6 lie inside a published range, 7 are close and 6 miss."
                                + " In 5 of them a lever was fitted, so that they are no evidence; of the 25 others, 9 match"
                                + " what was published, 5 lie inside a published range, 5 are close and 6 miss.");
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains(all.score());
        assertThat(dashboard.figure(FigureQuery.of("claims")).summary()).endsWith(all.score());
        assertThat(all.tally()).isEqualTo(Tally.ofAll(dashboard.edition().calibrations()));

        open("figures/gas");
        assertThat(textOf(find(ClaimsLink.class).single())).endsWith("Of 2 tests, 1 is close and 1 misses.");
    }

    @Test
    void aTestWithAFittedLeverIsMarkedAsSuch() {
        open("claims");

        assertThat(find(Span.class).all())
                .filteredOn(span -> span.hasClassName("fitted"))
                .extracting(Span::getText)
                .containsExactlyInAnyOrder(
                        "no evidence: “Price of Urals crude” was fitted",
                        "no evidence: “Price of Urals crude” was fitted",
                        "no evidence: “Price of Urals crude” was fitted",
                        "no evidence: “Transport taken off the reference” was fitted",
                        "no evidence: “Transport taken off the reference” was fitted");
    }

    @Test
    void everyWhatIfLeadsToItsClaims() {
        Stream.of("oil-tax-loss", "gas", "support").forEach(figure -> {
            open("figures/" + figure);
            assertThat(find(ClaimsLink.class).single().isVisible()).isTrue();
        });
        open("figures/loans-model");
        assertThat(find(ClaimsLink.class).all()).isEmpty();
    }

    @Test
    void uncertaintySwitchesTheFanOnAndDrawsItAgainFromAnotherSeed() {
        open("figures/gas");
        assertThat(taken()).doesNotContain("fan");

        test(find(Checkbox.class).withCaption("Uncertainty").all().getFirst()).click();
        assertThat(taken()).contains("fan=on").doesNotContain("seed=");

        test(find(NativeButton.class).withText("Draw again").all().getFirst()).click();
        assertThat(taken()).contains("fan=on&seed=8");
    }

    private void open(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    /** What the first figure of the page is taken away as. */
    private String taken() {
        return find(Exports.class).all().getFirst().getElement().getProperty("taken");
    }

    private List<Double> fields(String lever) {
        return find(NumberField.class).all().stream()
                .filter(field -> field.getAriaLabel().orElse("").startsWith(lever))
                .map(NumberField::getValue)
                .toList();
    }

    private String textOf(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
