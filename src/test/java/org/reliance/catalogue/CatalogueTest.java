package org.reliance.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.reliance.catalogue.DataPackage.Licence;
import org.reliance.quantity.Unit;

class CatalogueTest {

    private static final Catalogue SKETCH = SketchedCatalogue.of("""
            indicator price USD/t seen history
            indicator volume Mt
            a doe price 2019 = 127 reported
            b roe price 2019 = 130 estimate
            c doe volume 2019 = 18 reported
            e1 roe ! signing 2019-12 planned
            series history USD/t 2018=120 2019=130
            series other USD/t 2018=1
            noted a e1
            agreed a b
            """);

    @Test
    void listsWhatSpeaksOfOneThing() {
        assertThat(SKETCH.listObservations(SKETCH.indicators().require("price")))
                .extracting(Observation::id)
                .containsExactly("a", "b");
        assertThat(SKETCH.listObservations(SKETCH.reports().require("doe")))
                .extracting(Observation::id)
                .containsExactly("a", "c");
        assertThat(SKETCH.listValues(SKETCH.referenceSeries().require("history")))
                .extracting(ReferenceValue::id)
                .containsExactly("history-2018", "history-2019");
    }

    @Test
    void aSideIsKnownByWhatItIs() {
        Disagreement noted = SKETCH.disagreements().require("noted-a-e1");
        Disagreement.Side reference =
                new Disagreement.Side.OfReference(SKETCH.referenceValues().require("history-2019"));

        assertThat(noted.sides().map(Disagreement.Side::id)).containsExactly("a", "e1");
        assertThat(noted.sides().map(Disagreement.Side::key)).containsExactly("observation a", "event e1");
        assertThat(noted.sides().map(side -> side.report().map(Report::id)))
                .containsExactly(Optional.of("doe"), Optional.of("roe"));
        assertThat(reference.id()).isEqualTo("history-2019");
        assertThat(reference.key()).isEqualTo("reference history-2019");
        assertThat(reference.report()).isEmpty();
    }

    @Test
    void onlyWhatAgreesAfterAllIsConsistent() {
        assertThat(SKETCH.disagreements().require("noted-a-e1").isConsistent()).isFalse();
        assertThat(SKETCH.disagreements().require("agreed-a-b").isConsistent()).isTrue();
        assertThat(Disagreement.Kind.PLAN_AND_OUTCOME.id()).isEqualTo("plan-and-outcome");
        assertThat(Event.Standing.HAPPENED.id()).isEqualTo("happened");
    }

    @Test
    void aTrendMayBeDrawnThroughTheSeriesOfAFigureAlone() {
        FigureDefinition figure = new FigureDefinition(
                "price",
                SKETCH.families().list().getFirst(),
                FigureDefinition.Form.SERIES,
                "Price",
                "USD/t",
                Unit.USD_PER_TONNE,
                Optional.empty(),
                1,
                List.of(SKETCH.indicators().require("price")),
                List.of(SKETCH.referenceSeries().require("history")),
                List.of(),
                List.of());

        assertThat(List.of("price", "history", "volume", "other").stream().filter(figure::isSeries))
                .containsExactly("price", "history");
    }

    @Test
    void theLicenceOfAPackageIsTheFirstInWordsOrByName() {
        Licence inWords = new Licence(Optional.of("CC-BY-4.0"), Optional.of("Attribution 4.0"), Optional.empty());
        Licence byName = new Licence(Optional.of("ODbL-1.0"), Optional.empty(), Optional.empty());

        assertThat(licensed(inWords, byName).licence()).contains("Attribution 4.0");
        assertThat(licensed(byName, inWords).licence()).contains("ODbL-1.0");
        assertThat(licensed(new Licence(Optional.empty(), Optional.empty(), Optional.of("LICENCE")))
                        .licence())
                .isEmpty();
        assertThat(DataPackage.empty().licence()).isEmpty();
        assertThat(DataPackage.empty().files()).isEmpty();
    }

    @Test
    void whatWasReadFromAPackageDoesNotChangeBehindItsBack() {
        SequencedMap<String, byte[]> files =
                new LinkedHashMap<>(Map.of("datapackage.json", "{}".getBytes(StandardCharsets.UTF_8)));
        DataPackage read = new DataPackage("", "", List.of(), files, List.of());

        files.put("added.csv", new byte[0]);

        assertThat(read.files()).containsOnlyKeys("datapackage.json");
    }

    private static DataPackage licensed(Licence... licences) {
        return new DataPackage("", "", List.of(licences), new LinkedHashMap<>(), List.of());
    }
}
