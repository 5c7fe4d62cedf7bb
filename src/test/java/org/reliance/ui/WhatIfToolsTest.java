package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class WhatIfToolsTest extends SpringBrowserlessTest {

    @Test
    void aSavedScenarioIsDrawnAndStandsInEveryLink() {
        open("figures/oil-tax-loss?oil-price=40");
        save("Oil at 40");
        test(lever("Price of Urals crude")).setValue(100.0);

        assertThat(picture()).contains("Cumulative loss, “Oil at 40”");
        assertThat(taken())
                .isNotEmpty()
                .allSatisfy(taken -> assertThat(taken).contains("compare=Oil+at+40*oil-price_40"));
    }

    @Test
    void whatIsSavedSurvivesMovingToAnotherPageAndBack() {
        open("figures/oil-tax-loss?oil-price=40");
        save("Oil at 40");
        open("figures/gas");
        assertThat(find(SavedItem.class).all()).isEmpty();
        open("figures/oil-tax-loss");

        assertThat(find(SavedItem.class).single().name()).isEqualTo("Oil at 40");
        assertThat(picture()).doesNotContain("Oil at 40");
        test(find(Checkbox.class).withCaption("Oil at 40").single()).click();
        assertThat(picture()).contains("Oil at 40");
    }

    @Test
    void whatALinkComparesIsInTheListOfWhoeverOpensIt() {
        open("figures/oil-tax-loss?compare=Theirs*oil-price_33");

        assertThat(find(SavedItem.class).single().name()).isEqualTo("Theirs");
    }

    @Test
    void aNinthIsRefusedInWords() {
        open("figures/oil-tax-loss?oil-price=40");
        for (int i = 1; i <= 9; i++) {
            test(lever("Price of Urals crude")).setValue(40.0 + i);
            save("Number " + i);
        }

        assertThat(find(SavedItem.class).all()).hasSize(8);
        assertThat(nameField().getErrorMessage()).contains("8 scenarios are saved");
    }

    @Test
    void aNameThatIsTakenOrEmptyIsRefusedInWords() {
        open("figures/oil-tax-loss?oil-price=40");
        save("One");
        save("One");
        assertThat(nameField().getErrorMessage()).contains("“One”");

        save("***");
        assertThat(nameField().getErrorMessage()).contains("A name needs");
    }

    @Test
    void withoutANameWhatWasMovedIsTheName() {
        open("figures/oil-tax-loss?oil-price=40");
        press("Save this scenario");

        assertThat(find(SavedItem.class).single().name()).isEqualTo("Price of Urals crude: 40 USD/bbl");
    }

    @Test
    void aHostileNameIsTextAndNothingElse() {
        open("figures/oil-tax-loss?oil-price=40");
        save("<img src=x onerror=alert(1)>");

        assertThat(find(Checkbox.class)
                        .withCaption("<img src=x onerror=alert(1)>")
                        .single())
                .isNotNull();
    }

    @Test
    void aSavedScenarioIsRenamedRestoredAndRemoved() {
        open("figures/oil-tax-loss?oil-price=40");
        save("One");
        press("Reset all");

        assertThat(taken()).isNotEmpty().allMatch(taken -> taken.contains("compare=One"));
        pressOn("Rename One");
        test(find(TextField.class).withCaption("New name").single()).setValue("Two");
        press("Take this name");
        assertThat(find(SavedItem.class).single().name()).isEqualTo("Two");
        assertThat(picture()).contains("“Two”").doesNotContain("“One”");

        pressOn("Restore Two");
        assertThat(lever("Price of Urals crude").getValue()).isEqualTo(40.0);

        pressOn("Remove Two");
        assertThat(find(SavedItem.class).all()).isEmpty();
        assertThat(taken()).isNotEmpty().noneMatch(taken -> taken.contains("compare"));
    }

    @Test
    void aQuestionAskedBackwardsSetsTheLeverWithOneClick() {
        open("figures/oil-tax-loss");
        test(find(NumberField.class).withCaption("Is to be").single()).setValue(12.0);
        press("Find it");
        NativeButton set = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().startsWith("Set Price of Urals crude to"))
                .findFirst()
                .orElseThrow();
        test(set).click();

        assertThat(find(H1.class).single().getText()).contains("12 USD bn by 2025 in your scenario");
    }

    @Test
    void withoutANumberNothingIsAskedAndTheFieldSaysWhatIsMissing() {
        open("figures/oil-tax-loss");
        press("Find it");

        assertThat(find(NumberField.class).withCaption("Is to be").single().isInvalid())
                .isTrue();
    }

    @Test
    void theEffectsSpeakOfTheResultChosenAndHaveAddressesOfTheirOwn() {
        open("figures/oil-tax-loss?oil-price=40&of=loss-share-of-gdp");

        assertThat(find(Paragraph.class, find(EffectsSection.class).single()).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Loss as a share of GDP"));
        assertThat(find(Anchor.class, find(EffectsSection.class).single()).all())
                .extracting(Anchor::getHref)
                .contains("figures/oil-tax-loss?oil-price=40&view=tornado&of=loss-share-of-gdp");
        assertThat(find(Select.class).withCaption("Result").all()).isNotEmpty();
    }

    @Test
    void aNumberBetweenTwoStepsOfALeverIsNoError() {
        open("figures/oil-tax-loss?gdp=60.03");

        assertThat(lever("GDP of 2018").isInvalid()).isFalse();
    }

    private void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void save(String name) {
        test(nameField()).setValue(name);
        press("Save this scenario");
    }

    private TextField nameField() {
        return find(TextField.class).withCaption("Name").single();
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    private void pressOn(String label) {
        test(find(NativeButton.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private NumberField lever(String name) {
        return find(NumberField.class).all().stream()
                .filter(field -> field.getAriaLabel()
                        .filter(label -> label.startsWith(name + ","))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String picture() {
        return find(Chart.class).all().getFirst().getElement().getProperty("figure");
    }

    /** What every figure of the page is taken away as. */
    private List<String> taken() {
        return find(FigurePanel.class).all().stream()
                .flatMap(panel -> find(Exports.class, panel).all().stream())
                .map(exports -> exports.getElement().getProperty("taken"))
                .toList();
    }
}
