package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A descriptor that does not describe. */
class DescriptorFlawTest {

    @TempDir
    Path directory;

    private List<String> flawsOf(String descriptor) {
        PackageSketch.in(directory).file(Descriptor.FILE, descriptor);
        return DataPackageReader.read(directory).flaws().stream()
                .map(Flaw::toString)
                .toList();
    }

    @Test
    void namesThePlaceWhereTheJsonBreaks() {
        assertThat(flawsOf("{\n  \"resources\": [\n  {,\n"))
                .singleElement()
                .asString()
                .startsWith("datapackage.json:3:")
                .contains("this is no JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "7", "{}", "{\"resources\": []}", "{\"resources\": 5}", "{\"resources\": [null]}"})
    void namesADescriptorWithoutTables(String descriptor) {
        assertThat(flawsOf(descriptor)).isNotEmpty().allMatch(flaw -> flaw.startsWith("datapackage.json:1:"));
    }

    @Test
    void endsInADescriptorWithoutEnd() {
        assertThat(flawsOf("[".repeat(100_000))).singleElement().asString().contains("this is no JSON");
    }

    @Test
    void namesAMissingDescriptor() {
        assertThat(DataPackageReader.read(directory).flaws())
                .extracting(Flaw::toString)
                .containsExactly(
                        "datapackage.json:1:1 the file is missing; add it, or take it out of datapackage.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/passwd",
                "../families.csv",
                "a/../../families.csv",
                "./families.csv",
                "http://example.org/families.csv",
                "C:families.csv",
                "a\\\\b.csv",
                "a//b.csv",
                "",
                "families.csv\\u0000"
            })
    void refusesAPathThatLeadsElsewhere(String path) {
        PackageSketch sketch =
                PackageSketch.in(directory).descriptor("\"path\": \"families.csv\"", "\"path\": \"" + path + "\"");

        assertThat(sketch.flaws()).anyMatch(flaw -> flaw.contains("leads out of the package"));
    }

    @Test
    void namesKeysThatAreNotDeclared() {
        PackageSketch sketch = PackageSketch.in(directory)
                .table("things | id* report>reprots", "a,doe-2019")
                .descriptor(
                        "\"primaryKey\": \"id\", \"foreignKeys\": [{\"fields\": \"report\"",
                        "\"primaryKey\": \"key\", \"foreignKeys\": [{\"fields\": \"report\"");

        assertThat(sketch.flaws())
                .anyMatch(flaw -> flaw.contains("the foreign key leads to 'reprots.id', which is not declared"))
                .anyMatch(flaw -> flaw.contains("the key names the field 'key', which the schema does not have"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "(){2000000000}", "^{1000000}", "[0-9]{5,99999}"})
    void refusesPatternsThatAreNoneOrMayTakeWithoutEnd(String pattern) {
        PackageSketch sketch =
                PackageSketch.in(directory).table("things | id thing{\"pattern\":\"" + pattern + "\"}", "a,a");

        assertThat(sketch.flaws()).singleElement().asString().startsWith("datapackage.json:6:");
    }

    @Test
    void namesTypesThatItDoesNotRead() {
        assertThat(PackageSketch.in(directory)
                        .table("things | id at:geopoint", "a,1")
                        .flaws())
                .singleElement()
                .asString()
                .contains("the type 'geopoint' is not read here");
    }

    @Test
    void namesATableThatTheCatalogueNeeds() {
        PackageSketch sketch = PackageSketch.in(directory).descriptor("\"name\": \"families\"", "\"name\": \"kin\"");

        assertThat(sketch.flaws())
                .contains("datapackage.json:1:1 the package has no table families; declare it among the resources");
    }

    @Test
    void namesAColumnThatTheCatalogueNeeds() {
        assertThat(PackageSketch.in(directory)
                        .table("families | id* title question", "gas,Gas,What?")
                        .flaws())
                .singleElement()
                .asString()
                .startsWith("datapackage.json:3:")
                .contains("the table families has no field position");
    }

    @Test
    void namesTablesAndFieldsThatStandTwice() {
        PackageSketch sketch = PackageSketch.in(directory)
                .table("things | id id", "a,b")
                .table("others | id", "a")
                .descriptor("\"name\": \"others\"", "\"name\": \"things\"");

        assertThat(sketch.flaws())
                .anyMatch(flaw -> flaw.contains("two tables are called 'things'"))
                .anyMatch(flaw -> flaw.contains("two fields are called 'id'"));
    }
}
