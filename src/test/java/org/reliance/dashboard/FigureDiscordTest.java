package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reliance.catalogue.Disagreement;
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
    void aFigureSaysInItsNotesWhatItsSourcesDisagreeOn(String id) {
        List<String> touching = listDisagreements(id);

        assertThat(new Dashboard(CURRENT, Clock.systemUTC())
                        .figures(FigureQuery.of(id))
                        .getFirst()
                        .notes())
                .filteredOn(note -> note.startsWith("Disagreement ("))
                .hasSize(Math.min(2, touching.size()))
                .allSatisfy(note -> assertThat(touching).anyMatch(note::contains));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void theListOfDisagreementsHoldsThoseThatAFigureNames(String id) {
        DisagreementPage page = new Archive(CURRENT).disagreements(Map.of("figure", List.of(id)), 1_000);

        assertThat(page.lines()).extracting(line -> line.disagreement().title()).containsAll(listDisagreements(id));
    }

    private static List<String> listDisagreements(String id) {
        Edition edition = CURRENT.get();
        return edition.listDisagreements(edition.catalogue().figures().require(id)).stream()
                .map(Disagreement::title)
                .toList();
    }
}
