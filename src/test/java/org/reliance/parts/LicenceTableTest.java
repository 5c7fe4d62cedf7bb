package org.reliance.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTableTest {

    private static final String APACHE = "the text of the Apache License";

    private static final LicenceTable TABLE = new LicenceTable(
            Set.of("Apache-2.0", "MIT", "EPL-2.0", "GPL-2.0-with-classpath-exception"),
            Map.of("log", new LicenceTable.Row("EPL-2.0 + LGPL-2.1-only", List.of("EPL-2.0"), "the text of the EPL")),
            APACHE);

    private static final Part LOG = new Part("log", "1", List.of("EPL-2.0", "LGPL-2.1-only"), List.of());

    private static Part part(String... licences) {
        return new Part("some:part", "1.2", List.of(licences), List.of("its own text"));
    }

    private static List<String> objections(Part part) {
        return TABLE.judge(List.of(part, LOG)).objections();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GPL-2.0-only",
                "GPL-3.0-only",
                "AGPL-3.0-only",
                "LGPL-2.1-only",
                "Vaadin Commercial License and Service Terms",
                "SEE LICENSE IN LICENSE",
                "apache-2.0",
                "MIT OR GPL-3.0-only",
                "",
            })
    void aLicenceThatIsNotAllowedStopsTheBuild(String licence) {
        assertThat(objections(part(licence)))
                .singleElement()
                .asString()
                .contains("some:part 1.2", "'%s'".formatted(licence), "allowed.csv", "parts.csv");
    }

    @Test
    void aPartWithoutALicenceStopsTheBuild() {
        assertThat(objections(part())).singleElement().asString().contains("some:part 1.2", "states no licence");
    }

    @Test
    void oneAllowedLicenceOfSeveralIsNotChosenInSilence() {
        assertThat(objections(part("MIT", "GPL-3.0-only")))
                .singleElement()
                .asString()
                .contains("'GPL-3.0-only'");
    }

    @Test
    void whatIsAllowedPasses() {
        assertThat(objections(part("MIT", "GPL-2.0-with-classpath-exception"))).isEmpty();
    }

    @Test
    void aRowChoosesALicenceAndBringsItsText() {
        assertThat(TABLE.judge(List.of(LOG)).parts())
                .containsExactly(new Part("log", "1", List.of("EPL-2.0"), List.of("the text of the EPL")));
    }

    @Test
    void aRowHoldsOnlyForWhatThePartStatedWhenItWasLookedUp() {
        Part changed = new Part("log", "2", List.of("LGPL-3.0-only"), List.of());
        assertThat(TABLE.judge(List.of(changed)).objections())
                .singleElement()
                .asString()
                .contains("log 2", "'LGPL-3.0-only'", "'EPL-2.0 + LGPL-2.1-only'");
    }

    @Test
    void aRowWithoutAPartIsToBeDeleted() {
        assertThat(TABLE.judge(List.of()).objections())
                .singleElement()
                .asString()
                .contains("log", "delete its row");
    }

    @Test
    void aPartThatBringsNoTextNeedsOne() {
        Part bare = new Part("some:part", "1.2", List.of("MIT"), List.of());
        assertThat(objections(bare)).singleElement().asString().contains("brings no text");
    }

    @Test
    void theApacheLicenseIsPrintedForWhoeverHasIt() {
        Part notice = new Part("some:part", "1.2", List.of("Apache-2.0"), List.of("a notice"));
        assertThat(TABLE.judge(List.of(notice, LOG)).parts().getFirst().texts()).containsExactly(APACHE, "a notice");
    }
}
