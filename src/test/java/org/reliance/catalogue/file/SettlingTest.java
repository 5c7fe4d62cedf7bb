package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettlingTest {

    /** Each letter is a state at one look; the numbers say at which looks it is taken. */
    @ParameterizedTest
    @CsvSource({
        "A,      ''",
        "AAA,    ''",
        "BB,     2",
        "BBBB,   2",
        "BCDEE,  5",
        "BBCC,   2 4",
        "BBAA,   2 4",
        "BAA,    ''",
        "BABABA, ''"
    })
    void takesWhatIsNewAndAtRest(String looks, String taken) {
        Settling<Character> settling = new Settling<>('A');
        List<String> at = new ArrayList<>();
        for (int i = 0; i < looks.length(); i++) {
            if (settling.takes(looks.charAt(i))) {
                at.add(Integer.toString(i + 1));
            }
        }

        assertThat(String.join(" ", at)).isEqualTo(taken);
    }
}
