package org.reliance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reliance.dashboard.Dashboard;
import org.reliance.dashboard.Since;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class SinceNoticeTest extends SpringBrowserlessTest {

    @Autowired
    private Dashboard dashboard;

    @Test
    void anAddressOfDataThatNobodyKeptIsSaidToBeOfThem() {
        open("data=0123456789ab&events=off");

        assertThat(text(find(SinceNotice.class).single()))
                .contains("0123456789ab", "What exactly has changed is not known here");
        assertThat(text(find(Notices.class).single())).isEmpty();

        test(find(NativeButton.class).withText("Dismiss").single()).click();
        assertThat(text(find(SinceNotice.class).single())).isEmpty();
    }

    @Test
    void anAddressOfTheDataInForceIsNotRemarkedOn() {
        open("data=" + dashboard.edition().catalogue().version());

        assertThat(text(find(SinceNotice.class).single())).isEmpty();
    }

    @Test
    void aVersionThatIsNoneIsIgnoredLikeAnythingElse() {
        open("data=yesterday");

        assertThat(text(find(SinceNotice.class).single())).isEmpty();
        assertThat(text(find(Notices.class).single())).contains("yesterday");
    }

    @Test
    void changedValuesAreNamedOldAndNewAndManyAreCounted() {
        SinceNotice notice = new SinceNotice();
        List<Since.Change> changes = IntStream.range(0, 11)
                .mapToObj(i -> new Since.Change(
                        "Price",
                        Integer.toString(2000 + i),
                        Optional.of("127"),
                        i == 0 ? Optional.empty() : Optional.of("128.5"),
                        Optional.of("/reports/one#quantity-" + i)))
                .toList();
        notice.show(Optional.of(new Since("3f9a1c0b7de2", Optional.of(changes))));

        assertThat(text(notice))
                .contains(
                        "11 values have changed",
                        "Price, 2000: 127 → no value",
                        "Price, 2001: 127 → 128.5",
                        "and 3 more")
                .doesNotContain("2008");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("figures/gas-price", QueryParameters.fromString(query));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
