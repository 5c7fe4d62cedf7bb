package org.reliance.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampTest {

    /** The hash of a package is cut; a name that is shorter and words about pasted numbers stay whole. */
    @ParameterizedTest
    @CsvSource({
        "0123456789abcdef, true, 0123456789ab",
        "0123456789ab, true, 0123456789ab",
        "sketched, true, sketched",
        "numbers of your own, false, numbers of your own"
    })
    void onlyAHashIsShortened(String version, boolean isOfPackage, String shown) {
        Stamp stamp = new Stamp(version, LocalDate.of(2026, 11, 28), "/figures/support", List.of(), "support");

        assertThat(stamp.isOfPackage()).isEqualTo(isOfPackage);
        assertThat(stamp.shortVersion()).isEqualTo(shown);
    }
}
