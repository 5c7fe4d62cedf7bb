package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.FigureDefinition;
import org.reliance.catalogue.file.DataPackageReader;

/** A title is a neutral noun phrase, or it says whose number it gives and of when. */
class FigureTitleTest {

    private static final int LONGEST = 70;
    private static final Pattern NUMBER =
            Pattern.compile("\\d[\\d.,]*(?: billion| million)? (?:%|dollars)|more than \\d");
    private static final Pattern WHO_AND_WHEN = Pattern.compile("\\p{Lu}[^:]* \\d{4}[a-z]?: .+");

    static Stream<String> titles() {
        return DataPackageReader.readBundled().catalogue().orElseThrow().figures().list().stream()
                .map(FigureDefinition::title);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleIsShort(String title) {
        assertThat(title).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleWithANumberSaysWhoGivesItAndWhen(String title) {
        if (NUMBER.matcher(title).find()) {
            assertThat(title).matches(WHO_AND_WHEN);
        }
    }
}
