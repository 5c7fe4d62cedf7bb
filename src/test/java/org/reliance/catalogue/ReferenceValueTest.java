package org.reliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;
import org.reliance.quantity.Verification;

class ReferenceValueTest {

    /** Whose page an address is, is told by its host alone, however the rest of it reads. */
    @ParameterizedTest
    @CsvSource({
        "https://worldbank.org/gdp, publisher",
        "https://data.worldbank.org?gdp, publisher",
        "http://WorldBank.org:8080/gdp, publisher",
        "https://reader@worldbank.org#gdp, publisher",
        "https://wb.int/gdp, publisher",
        "https://notworldbank.org/gdp, others",
        "https://worldbank.org.example.net/gdp, others",
        "https://worldbank.org@example.net/gdp, others",
        "https://example.net/https://worldbank.org, others",
        "https://example.net ; https://worldbank.org, publisher-and-others",
        "https://worldbank.org ; https://data.worldbank.org, publisher",
        "https://example.net ; https://example.org, others"
    })
    void wasReadOnThePagesOf(String address, String whose) {
        assertThat(readAt(Optional.of(address)).readAt().map(ReferenceValue.ReadAt::id))
                .contains(whose);
    }

    @Test
    void severalAddressesArePartedBySpacedSemicolons() {
        assertThat(readAt(Optional.of("https://a.org/x;y ; https://b.org")).addresses())
                .containsExactly("https://a.org/x;y", "https://b.org");
    }

    @Test
    void whatHasNoAddressWasReadNowhere() {
        assertThat(readAt(Optional.empty()).addresses()).isEmpty();
        assertThat(readAt(Optional.empty()).readAt()).isEmpty();
    }

    private static ReferenceValue readAt(Optional<String> address) {
        ReferenceSeries gdp = new ReferenceSeries(
                "gdp",
                "GDP",
                Unit.USD_BN,
                "World Bank",
                List.of("worldbank.org", "wb.int"),
                Optional.empty(),
                "GDP at current prices",
                Optional.empty());
        return new ReferenceValue(
                "gdp-2019",
                gdp,
                Period.ofYear(2019),
                Optional.empty(),
                new Reading.Value(64.4),
                Verification.SEEN,
                address,
                Optional.empty(),
                Optional.empty());
    }
}
