package org.reliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Claimant IMF = new Claimant("imf", "IMF", "research");
    private static final Claimant BANK = new Claimant("bank", "Bank", "government");
    private static final Claimant ADB = new Claimant("adb", "ADB", "research");
    private static final Table<Claimant> CLAIMANTS = Table.of("claimant", List.of(IMF, BANK, ADB));

    @Test
    void keepsTheOrderOfTheFile() {
        assertThat(CLAIMANTS.list()).containsExactly(IMF, BANK, ADB);
        assertThat(CLAIMANTS.list(claimant -> !claimant.equals(BANK))).containsExactly(IMF, ADB);
        assertThat(CLAIMANTS.size()).isEqualTo(3);
    }

    @Test
    void findsByIdAndNamesWhatIsMissing() {
        assertThat(CLAIMANTS.find("bank")).contains(BANK);
        assertThat(CLAIMANTS.require("bank")).isSameAs(BANK);
        assertThat(CLAIMANTS.find("nobody")).isEmpty();
        assertThatThrownBy(() -> CLAIMANTS.require("nobody"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no claimant called 'nobody'");
    }

    @Test
    void twoEntriesHaveTwoIds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.of("claimant", List.of(IMF, new Claimant("imf", "Fund", "research"))))
                .withMessage("two entries of kind claimant are called imf");
    }

    @Test
    void groupsByWhatEntriesName() {
        assertThat(CLAIMANTS.listBy("kind", Claimant::kind, "research")).containsExactly(IMF, ADB);
        assertThat(CLAIMANTS.listBy("kind", Claimant::kind, "media")).isEmpty();
        assertThat(CLAIMANTS.listBy("name", Claimant::name, "Bank")).containsExactly(BANK);
    }
}
