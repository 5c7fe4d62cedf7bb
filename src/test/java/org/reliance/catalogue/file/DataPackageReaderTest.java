package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reliance.catalogue.Catalogue;
import org.reliance.catalogue.Lever.Setting;
import org.reliance.catalogue.Observation;
import org.reliance.quantity.Firmness;
import org.reliance.quantity.Nature;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Unit;

class DataPackageReaderTest {

    @TempDir
    Path directory;

    @Test
    void readsTheProjectsOwnDataWithoutAFlaw() {
        assertThat(DataPackageReader.read(Path.of("data")).flaws()).isEmpty();
    }

    @Test
    void bringsAlongWhatLiesInTheProject() {
        Catalogue bundled = DataPackageReader.readBundled().catalogue().orElseThrow();

        assertThat(bundled.version())
                .isEqualTo(DataPackageReader.read(Path.of("data"))
                        .catalogue()
                        .orElseThrow()
                        .version());
    }

    @Test
    void resolvesWhatARowNames() {
        Catalogue catalogue = PackageSketch.in(directory).read().catalogue().orElseThrow();
        Observation observation = catalogue.observations().require("paid-2018");

        assertThat(observation.indicator()).isSameAs(catalogue.indicators().require("paid"));
        assertThat(observation.indicator().family().title()).isEqualTo("Gas");
        assertThat(observation.indicator().unit()).isEqualTo(Unit.USD_PER_1000_CUBIC_METRES);
        assertThat(observation.report()).isSameAs(catalogue.reports().require("doe-2019"));
    }

    @Test
    void readsAnObservationWithAllThatIsKnownOfIt() {
        PackageSketch sketch = PackageSketch.in(directory)
                .table("claimants | id* name kind", "us,The Compilers,compiler")
                .table(
                        "sources | id* report footnote title author publisher published address note",
                        "letter,doe-2019,7,A letter,,,2018-12,,")
                .row(
                        "observations",
                        "x,paid,doe-2019,GAS,4,7,2005/2015,inferred,9.7,9,10,,about,derived,us,letter,"
                                + "paid-2019 paid-2018,106 / 11,Rounded");

        Observation x = sketch.read().catalogue().orElseThrow().observations().require("x");

        assertThat(x.period()).isEqualTo(Period.ofYears(2005, 2015));
        assertThat(x.periodIsInferred()).isTrue();
        assertThat(x.reading()).isEqualTo(new Reading.Around(9.7, 9, 10));
        assertThat(x.firmness()).isEqualTo(Firmness.ABOUT);
        assertThat(x.nature()).isEqualTo(Nature.DERIVED);
        assertThat(x.locator().footnote()).hasValue(7);
        assertThat(x.claimant().orElseThrow().name()).isEqualTo("The Compilers");
        assertThat(x.source().orElseThrow().published()).hasValue(Period.of("2018-12"));
        assertThat(x.derivation()).hasValue(new Observation.Derivation(List.of("paid-2019", "paid-2018"), "106 / 11"));
        assertThat(x.note()).hasValue("Rounded");
    }

    @Test
    void givesAModelItsLeversInOrderAndThemTheirLevels() {
        PackageSketch sketch = PackageSketch.in(directory)
                .table(
                        "levers | id* name group sort kind unit default low high step evidence report section address"
                                + " status note draws",
                        "price,Price,Market,world,number,USD,70,20,150,1,Assumed,doe-2019,,,unverified,,",
                        "until,Last year,Law,policy,year,year,2025,2019,2030,,Law,,,,seen,,")
                .table(
                        "lever_levels | id* lever value label evidence observation",
                        "price-127,price,127,Paid,Said so,paid-2019",
                        "until-2024,until,2024,Six years,Said so,")
                .table("models | id* title question position", "gas,Gas,What if?,1")
                .table("model_levers | id* model lever position", "gas-price,gas,price,2", "gas-until,gas,until,1");

        List<Setting> settings = sketch.read().catalogue().orElseThrow().models().require("gas").levers().stream()
                .map(lever -> lever.setting())
                .toList();

        assertThat(settings).hasSize(2);
        assertThat(settings.get(0)).isInstanceOfSatisfying(Setting.Year.class, year -> {
            assertThat(year.initial()).isEqualTo(2025);
            assertThat(year.levels())
                    .singleElement()
                    .satisfies(level -> assertThat(level.value()).isEqualTo(2024));
        });
        assertThat(settings.get(1)).isInstanceOfSatisfying(Setting.Scale.class, scale -> {
            assertThat(scale.step()).isEqualTo(1);
            assertThat(scale.levels())
                    .singleElement()
                    .satisfies(level ->
                            assertThat(level.observation().orElseThrow().id()).isEqualTo("paid-2019"));
        });
    }

    @Test
    void givesTheSameBytesTheSameVersionAndOthersAnother() {
        PackageSketch sketch = PackageSketch.in(directory);
        String version = sketch.read().catalogue().orElseThrow().version();

        assertThat(version).matches("[0-9a-f]{12}");
        assertThat(sketch.read().catalogue().orElseThrow().version()).isEqualTo(version);
        assertThat(sketch.rows("families", "gas,Gas,What did gas cost?,1")
                        .read()
                        .catalogue()
                        .orElseThrow()
                        .version())
                .isNotEqualTo(version);
    }

    @Test
    void readsTablesThatTheCatalogueDoesNotKnow() {
        assertThat(PackageSketch.in(directory).table("things | id* name", "a,b").flaws())
                .isEmpty();
    }
}
