package org.reliance.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {

    @Test
    void aTextThatSeveralPartsShareIsPrintedOnce() {
        String notices = new Notices()
                .add(
                        "Libraries",
                        List.of(
                                new Part("b", "2", List.of("MIT"), List.of("Permission\nis granted", "A notice")),
                                new Part("a", "1", List.of("MIT"), List.of("Permission is\n  granted"))))
                .toString();
        assertThat(notices).containsOnlyOnce("granted").contains("  a 1, MIT, [1]\n  b 2, MIT, [1] [2]\n");
        assertThat(notices).containsSubsequence("[1]\n\nPermission", "[2]\n\nA notice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LICENSE",
                "LICENSE.txt",
                "license.md",
                "LICENCE",
                "NOTICE",
                "FastDoubleParser-LICENSE",
                "COPYING"
            })
    void textsAreKnownByTheirNames(String name) {
        assertThat(Notices.isText(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"License.class", "LicenseChecker.js", "README.md", "notices", "unlicensed.txt"})
    void otherFilesAreNoTexts(String name) {
        assertThat(Notices.isText(name)).isFalse();
    }
}
