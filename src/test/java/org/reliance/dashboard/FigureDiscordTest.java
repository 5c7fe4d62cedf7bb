package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.Entry;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.catalogue.file.Intake;

class FigureDiscordTest {

    private static final Intake INTAKE = DataPackageReader.readBundled();
    private static final CurrentEdition CURRENT =
            new CurrentEdition(Edition.of(INTAKE.catalogue().orElseThrow(), INTAKE.source()));

    static Stream<String> figures() {
        return CURRENT.get().catalogue().figures().list().stream().map(Entry::id);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aFigureSaysInItsNotesWhatTheListOfDisagreementsSaysOfIt(String id) {
        List<String> touching = new Archive(CURRENT)
                .disagreements(Map.of("figure", List.of(id)), 1_000).lines().stream()
                        .map(line -> line.disagreement().title())
                        .toList();

        assertThat(new Dashboard(CURRENT, Clock.systemUTC())
                        .figures(FigureQuery.of(id))
                        .getFirst()
                        .notes())
                .filteredOn(note -> note.startsWith("Sources disagree"))
                .hasSize(Math.min(2, touching.size()))
                .allSatisfy(note -> assertThat(touching).anyMatch(note::contains));
    }
}
