package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiltersTest {

    private static final List<Filter> OFFERED = List.of(
            new Filter("kind", "Kind", List.of(new Filter.Option("plan", "Plans"), new Filter.Option("fact", "Facts"))),
            new Filter("q", "Text", List.of()));

    @Test
    void takesWhatIsAskedForAndEverythingWhereNothingIs() {
        Filters plans = Filters.none().with("kind", Optional.of("plan"));

        assertThat(plans.takes("kind", "plan")).isTrue();
        assertThat(plans.takes("kind", "fact")).isFalse();
        assertThat(Filters.none().takes("kind", "fact")).isTrue();
    }

    @Test
    void blankTextTakesTheFilterAway() {
        Filters plans = Filters.none().with("kind", Optional.of("plan"));

        assertThat(plans.with("kind", Optional.of("  "))).isEqualTo(Filters.none());
        assertThat(plans.with("kind", Optional.empty())).isEqualTo(Filters.none());
        assertThat(plans.with("q", Optional.of(" gas & oil ")).text()).isEqualTo("kind=plan&q=gas+%26+oil");
    }

    @Test
    void cutsOnlyWhatIsLongerThanItMayBe() {
        assertThat(filters("x".repeat(200)).find("q")).contains("x".repeat(200));
        assertThat(filters("x".repeat(201)).find("q")).contains("x".repeat(199) + "…");
    }

    @Test
    void namesWhatIsNotOffered() {
        Filters.Parsed parsed = Filters.parse(
                OFFERED, Map.of("kind", List.of("rumour"), "page", List.of("2")), Words.of(Locale.ENGLISH));

        assertThat(parsed.filters()).isEqualTo(Filters.none());
        assertThat(parsed.notices()).extracting(Notice::key).containsExactly("kind", "page");
    }

    private static Filters filters(String text) {
        return Filters.parse(OFFERED, Map.of("q", List.of(text)), Words.of(Locale.ENGLISH))
                .filters();
    }
}
