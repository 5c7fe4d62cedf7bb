package org.reliance.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a/b, example.org",
        "http://www.example.org, example.org",
        "HTTPS://WWW.example.org?page=2, example.org",
        "https://data.example.org#table, data.example.org",
        "https://example.org/see/www.other.org, example.org"
    })
    void theSiteIsTheHostOfTheAddress(String address, String site) {
        assertThat(readAt(Optional.of(address), Optional.of("the publisher")).site())
                .contains(site);
    }

    @Test
    void ofSeveralPagesTheFirstIsFollowed() {
        Provenance read =
                readAt(Optional.of("https://example.org/a ; https://other.org/b"), Optional.of("third party"));

        assertThat(read.link()).contains("https://example.org/a");
        assertThat(read.reading()).contains("example.org: third party");
    }

    @Test
    void whatWasReadOnNoPageHasNoSite() {
        Provenance unread = readAt(Optional.empty(), Optional.of("the publisher"));

        assertThat(unread.link()).isEmpty();
        assertThat(unread.site()).isEmpty();
        assertThat(unread.reading()).isEmpty();
        assertThat(readAt(Optional.of("https://example.org"), Optional.empty()).reading())
                .isEmpty();
    }

    private static Provenance readAt(Optional<String> address, Optional<String> whose) {
        return new Provenance(
                "World Bank",
                "gdp",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                address,
                whose,
                Optional.empty(),
                "exactly",
                "reference",
                List.of(),
                Optional.empty());
    }
}
