package org.reliance.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.file.DataPackageReader;
import org.reliance.figure.Domain;

class ClaimsFormTest {

    private static final Dashboard DASHBOARD = new Dashboard(
            new CurrentEdition(
                    Edition.of(DataPackageReader.readBundled().catalogue().orElseThrow())),
            Clock.systemUTC());

    @Test
    void aRowNamesWhoSaysItAndOfWhen() {
        assertThat(rows("gas-price-excess-share"))
                .containsExactly(
                        "Reliance (from Arseny Sivitsky, Belarusian leadership), 2019",
                        "Reliance (from Arseny Sivitsky, Belarusian side in the talks), 2019");
    }

    @Test
    void aRowNamesWhatItMeasuresWhereTheFigureMeasuresSeveralThings() {
        assertThat(rows("economy"))
                .contains("American share of world GDP: Arseny Sivitsky, 2019")
                .doesNotHaveDuplicates();
    }

    private static List<String> rows(String figure) {
        return switch (DASHBOARD.figures(FigureQuery.of(figure)).getFirst().domain()) {
            case Domain.Rows rows -> rows.labels();
            case Domain.Years years -> throw new AssertionError("not by rows: " + years);
        };
    }
}
