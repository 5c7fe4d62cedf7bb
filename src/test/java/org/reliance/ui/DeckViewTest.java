package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class DeckViewTest extends SpringBrowserlessTest {

    private static final String OIL = "/figures/oil-tax-loss?oil-price=55";
    private static final String GAS = "/figures/gas-price";
    private static final String SUBSIDY = "/figures/subsidy-share";

    @Test
    void anEmptyDeckSaysHowToFillIt() {
        DeckView view = open();

        assertThat(textOf(view)).contains("The deck is empty");
        assertThat(items()).isEmpty();
        assertThat(find(NativeButton.class).withText("Clear the deck").all()).isEmpty();
    }

    @Test
    void everyFigureStandsThereWithItsPictureAndItsAssumptions() {
        open(OIL, GAS);

        assertThat(items()).hasSize(2);
        assertThat(find(Image.class).all())
                .extracting(Image::getSrc)
                .satisfiesExactly(
                        oil -> assertThat(oil).startsWith("embed/oil-tax-loss.svg?oil-price=55&"),
                        gas -> assertThat(gas).startsWith("embed/gas-price.svg?"));
        assertThat(textOf(items().getFirst())).contains("55");
        assertThat(find(Anchor.class, items().getFirst()).single().getHref()).isEqualTo(OIL.substring(1));
    }

    @Test
    void figuresAreOrderedByButtons() {
        open(OIL, GAS, SUBSIDY);

        press(2, "Up");
        assertThat(order()).containsExactly("oil-tax-loss", "subsidy-share", "gas-price");
        press(0, "Down");
        assertThat(order()).containsExactly("subsidy-share", "oil-tax-loss", "gas-price");
        assertThat(button(0, "Up").isEnabled()).isFalse();
        assertThat(button(2, "Down").isEnabled()).isFalse();
    }

    @Test
    void whatIsRemovedOrClearedCanBeBroughtBack() {
        open(OIL, GAS);

        press(0, "Remove");
        assertThat(order()).containsExactly("gas-price");
        test(find(NativeButton.class).withText("Clear the deck").single()).click();
        assertThat(items()).isEmpty();

        undo();
        undo();
        assertThat(order()).containsExactly("oil-tax-loss", "gas-price");
    }

    @Test
    void aHeadlineIsKeptWhereItsFigureGoes() {
        open(OIL, GAS);
        test(headline(0)).setValue("<b>Fifty-five</b>");

        press(0, "Down");

        assertThat(headline(1).getValue()).isEqualTo("<b>Fifty-five</b>");
        assertThat(headline(0).getValue()).isEmpty();
    }

    @Test
    void aFigureThatIsGoneIsNamedAndCanBeRemoved() {
        open("/figures/unicorns", GAS);

        assertThat(textOf(items().getFirst())).contains("There is no figure at this address any more", "unicorns");
        press(0, "Remove");
        assertThat(order()).containsExactly("gas-price");
    }

    @Test
    void whateverLiesInTheBrowserTheDeckIsBounded() {
        DeckView view = open();
        DeckShelf shelf = find(DeckShelf.class).single();

        shelf.show("{\"title\": 7, \"slips\": \"none\"}");
        assertThat(items()).isEmpty();
        shelf.show("][");
        assertThat(textOf(view)).contains("The deck is empty");
        shelf.show("{\"slips\": [" + ("{\"address\": \"" + GAS + "\"}," + "\n").repeat(60) + "{}]}");
        assertThat(items()).hasSize(40);
    }

    private DeckView open(String... addresses) {
        DeckView view = navigate(DeckView.class);
        String slips = List.of(addresses).stream()
                .map(address -> "{\"address\": \"" + address + "\", \"headline\": \"\"}")
                .collect(Collectors.joining(","));
        find(DeckShelf.class).single().show("{\"title\": \"\", \"slips\": [" + slips + "]}");
        return view;
    }

    private List<DeckItem> items() {
        return find(DeckItem.class).all();
    }

    private List<String> order() {
        return find(Image.class).all().stream()
                .map(image -> image.getSrc().replaceFirst("embed/([a-z0-9-]+)\\.svg.*", "$1"))
                .toList();
    }

    private NativeButton button(int at, String text) {
        return find(NativeButton.class, items().get(at)).withText(text).single();
    }

    private void press(int at, String text) {
        test(button(at, text)).click();
    }

    private void undo() {
        test(find(NativeButton.class).withText("Undo").single()).click();
    }

    private TextField headline(int at) {
        return find(TextField.class, items().get(at)).single();
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
