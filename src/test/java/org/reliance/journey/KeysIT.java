package org.reliance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What someone does for whom single keys are in the way. */
@Journey
class KeysIT {

    private static final String SINGLE_KEYS = "Single keys (? and /) do something";

    @Test
    void singleKeysCanBeSwitchedOffAndStayOff(Reader reader) {
        reader.opens("/").sees(AriaRole.BUTTON, "Keyboard").presses("Shift+?").sees(AriaRole.HEADING, "Keyboard");
        reader.meetsNoBarrier().clicks(AriaRole.CHECKBOX, SINGLE_KEYS).presses("Escape", "Shift+?", "/");
        assertThat(reader.element(AriaRole.HEADING, "Keyboard")).isHidden();
        assertThat(reader.element(AriaRole.COMBOBOX, "Search")).not().isFocused();

        reader.opens("/reports").sees(AriaRole.BUTTON, "Keyboard").presses("Shift+?");
        assertThat(reader.element(AriaRole.HEADING, "Keyboard")).isHidden();

        reader.clicks(AriaRole.BUTTON, "Keyboard")
                .clicks(AriaRole.CHECKBOX, SINGLE_KEYS)
                .presses("Escape", "Shift+?");
        assertThat(reader.element(AriaRole.HEADING, "Keyboard")).isVisible();
    }
}
