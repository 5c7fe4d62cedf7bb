package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.Lever;
import org.reliance.dashboard.Dashboard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
class PagesTest extends SpringBrowserlessTest {

    @Autowired
    private Dashboard dashboard;

    @Test
    void aPageThatWaitsForABusyServerSaysSo() {
        navigate(OverviewView.class);

        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .isEqualTo("The server is busy or cannot be reached. Trying again …");
    }

    @Test
    void theOverviewLeadsToEveryFigureWithOneClick() {
        OverviewView overview = navigate(OverviewView.class);

        List<String> addresses =
                find(Anchor.class, overview).all().stream().map(Anchor::getHref).toList();
        assertThat(dashboard.edition().catalogue().figures().list())
                .extracting(Entry::id)
                .allSatisfy(id -> assertThat(addresses).contains("figures/" + id));
    }

    @Test
    void everyFigureHasAPageWithItsTitle() {
        dashboard.edition().catalogue().figures().list().forEach(figure -> {
            open("figures/" + figure.id());

            assertThat(find(H1.class).single().getText()).isEqualTo(figure.title());
            assertThat(UI.getCurrent().getInternals().getTitle()).startsWith(figure.title());
        });
    }

    @Test
    void anUnknownFigureIsAnsweredWithWhatThereIs() {
        UI.getCurrent().navigate("figures/none-such");

        assertThat(getCurrentView()).isInstanceOf(NotFoundPage.class);
        assertThat(textOf((Component) getCurrentView())).contains("There is nothing at this address");
        assertThat(find(Anchor.class, (Component) getCurrentView()).all())
                .extracting(Anchor::getHref)
                .contains("figures/subsidy-share");
    }

    @Test
    void aMadAddressShowsTheDefaultsAndSaysWhatWasIgnored() {
        open("figures/oil-tax-loss?oil-price=banana&premium=1e9&nonsense=1");

        assertThat(find(H1.class).single().getText()).isEqualTo(title("oil-tax-loss"));
        assertThat(textOf(find(Notices.class).single())).contains("banana", "1e9", "nonsense");

        test(find(NativeButton.class).withText("Dismiss").single()).click();
        assertThat(textOf(find(Notices.class).single())).isEmpty();
    }

    @Test
    void whatIsChosenIsInTheLinksToTheFiles() {
        open("figures/gas-price");
        test(find(Checkbox.class).withCaption("Events").single()).click();
        test(find(Checkbox.class).withCaption("Reference series").single()).click();

        assertThat(taken()).allSatisfy(link -> assertThat(link).contains("events=off", "context=off"));
        assertThat(taken()).anySatisfy(link -> assertThat(link).startsWith("embed/gas-price?"));
    }

    @Test
    void aMovedLeverChangesTitlePictureAndLinks() {
        open("figures/oil-tax-loss");
        String before = picture();

        test(field("Price of Urals crude")).setValue(55.0);

        assertThat(find(H1.class).single().getText()).contains("your scenario");
        assertThat(picture()).isNotEqualTo(before);
        assertThat(taken()).allSatisfy(link -> assertThat(link).contains("oil-price=55"));
    }

    @Test
    void aMovedLeverCanBeResetAloneAndAllTogetherAndUndone() {
        open("figures/oil-tax-loss?oil-price=55&compensation=50");
        press("Reset Price of Urals crude");
        assertThat(taken())
                .allSatisfy(link -> assertThat(link).doesNotContain("oil-price").contains("compensation=50"));

        test(find(NativeButton.class).withText("Reset all").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo(title("oil-tax-loss"));

        test(find(NativeButton.class).withText("Undo").single()).click();
        test(find(NativeButton.class).withText("Undo").single()).click();
        assertThat(taken()).allSatisfy(link -> assertThat(link).contains("oil-price=55", "compensation=50"));
    }

    @Test
    void aNumberOffTheScaleMovesNothing() {
        open("figures/oil-tax-loss");
        field("Price of Urals crude").getElement().setProperty("value", "9999");

        assertThat(find(H1.class).single().getText()).isEqualTo(title("oil-tax-loss"));
    }

    @Test
    void aFirstYearBeyondTheLastTakesTheLastAlong() {
        open("figures/oil-tax-loss");
        test(field("First year counted")).setValue(2027.0);

        assertThat(field("Last year counted").getValue()).isEqualTo(2027.0);
        assertThat(taken()).allSatisfy(link -> assertThat(link).contains("from=2027", "until=2027"));
    }

    @Test
    void aNamedLevelMovesItsLever() {
        open("figures/oil-tax-loss");
        test(find(NativeButton.class).withText("100 Before 2014").single()).click();

        assertThat(field("Price of Urals crude").getValue()).isEqualTo(100.0);
    }

    @Test
    void everyPresetLeadsToItsOwnSettings() {
        open("figures/oil-tax-loss");
        List<String> presets = find(Anchor.class, find(Presets.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();

        assertThat(presets).hasSizeGreaterThan(10).allSatisfy(address -> {
            open(address);
            assertThat(textOf(find(Notices.class).single())).isEmpty();
        });
    }

    @Test
    void aTrendIsShownWithItsWorthAndRefusedMethodsAreGreyed() {
        open("figures/gas-price?trend=ols&trend-of=gas-price-history");

        assertThat(textOf(find(TrendBox.class).single())).contains("Slope", "R²", "Points (n)");
        assertThat(find(Select.class).all()).hasSize(2);
    }

    @Test
    void theEquationsAreComposedOnlyOnceTheyAreOpen() {
        open("figures/oil-tax-loss");
        EquationsSection equations = find(EquationsSection.class).single();
        assertThat(textOf(equations)).doesNotContain("Loss on crude");
    }

    @Test
    void aChoiceOfTheAddressIsChosenOnItsPage() {
        open("figures/oil-tax-loss?phase-out=none");
        RadioButtonGroup<?> law = find(RadioButtonGroup.class).all().getFirst();

        assertThat(law.getValue())
                .isInstanceOfSatisfying(
                        Lever.Option.class, option -> assertThat(option.id()).isEqualTo("none"));
        assertThat(find(H1.class).single().getText()).contains("0 USD bn");
    }

    private static void open(String address) {
        int mark = address.indexOf('?');
        if (mark < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, mark), QueryParameters.fromString(address.substring(mark + 1)));
        }
        roundTrip();
    }

    private String title(String figure) {
        return dashboard.edition().catalogue().figures().require(figure).title();
    }

    private String picture() {
        return find(Chart.class).all().getFirst().getElement().getProperty("figure");
    }

    /** What the dialog makes the addresses of files from, and the address of the page. */
    private List<String> taken() {
        JsonNode taken = JsonMapper.shared()
                .readTree(find(Exports.class).all().getFirst().getElement().getProperty("taken"));
        return Stream.of("query", "page", "embed")
                .map(key -> taken.get(key).asString())
                .toList();
    }

    private NumberField field(String lever) {
        return find(NumberField.class).all().stream()
                .filter(field -> field.getAriaLabel().orElse("").startsWith(lever))
                .findFirst()
                .orElseThrow();
    }

    private void press(String name) {
        NativeButton button = find(NativeButton.class).all().stream()
                .filter(one -> one.getAriaLabel().orElse("").equals(name))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
