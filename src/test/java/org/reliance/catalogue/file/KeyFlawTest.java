package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables held against their keys. */
class KeyFlawTest {

    @TempDir
    Path directory;

    @Test
    void namesAnIdThatStandsTwice() {
        assertThat(PackageSketch.in(directory)
                        .table("things | id* name", "a,x", "b,y", "a,z")
                        .flaws())
                .containsExactly("things.csv:4:1 id: 'a' stands on line 2 too; give each row its own");
    }

    @Test
    void namesAnIdThatIsMissing() {
        assertThat(PackageSketch.in(directory).table("things | id* name", ",x").flaws())
                .containsExactly("things.csv:2:1 id: the cell is empty; give the row an id of its own");
    }

    @Test
    void namesAUniqueCellThatStandsTwiceButNotEmptyOnes() {
        assertThat(PackageSketch.in(directory)
                        .table("things | id* name{\"unique\":true}", "a,x", "b,", "c,", "d,x")
                        .flaws())
                .containsExactly("things.csv:5:2 name: 'x' stands on line 2 too; give each row its own");
    }

    @Test
    void namesAKeyThatLeadsNowhere() {
        assertThat(PackageSketch.in(directory)
                        .table("things | id* report>reports", "a,doe-2019", "b,", "c,roe-2020")
                        .flaws())
                .containsExactly("things.csv:4:2 report: there is no 'roe-2020' in reports.csv;"
                        + " name one that stands there, or add it");
    }

    @Test
    void followsKeysIntoTheSameTable() {
        PackageSketch sketch = PackageSketch.in(directory).table("things | id* parent>things", "a,b", "b,a", "c,d");
        sketch.descriptor("\"resource\": \"things\"", "\"resource\": \"\"");

        assertThat(sketch.flaws())
                .singleElement()
                .asString()
                .startsWith("things.csv:4:2 parent: there is no 'd' in things.csv");
    }

    @Test
    void followsKeysOfSeveralFields() {
        PackageSketch sketch = PackageSketch.in(directory)
                .table("pairs | id* left right", "p,a,b", "q,b,a")
                .table("things | id* one two", "t,a,b", "u,a,a")
                .descriptor(
                        "{\"name\": \"two\", \"type\": \"string\", \"constraints\": {}}], \"primaryKey\": \"id\","
                                + " \"foreignKeys\": []",
                        "{\"name\": \"two\"}], \"foreignKeys\": [{\"fields\": [\"one\", \"two\"], \"reference\":"
                                + " {\"resource\": \"pairs\", \"fields\": [\"left\", \"right\"]}}]");

        assertThat(sketch.flaws())
                .containsExactly("things.csv:3:2 one, two: there is no 'a, a' in pairs.csv;"
                        + " name one that stands there, or add it");
    }

    @Test
    void blamesNoRowForATableThatCouldNotBeRead() {
        PackageSketch sketch = PackageSketch.in(directory).write();
        sketch.file("reports.csv", "id;short\n");

        assertThat(DataPackageReader.read(directory).flaws())
                .extracting(Flaw::file)
                .containsOnly("reports.csv");
    }

    @Test
    void blamesNoRowForTheFlawOfTheRowThatItNames() {
        assertThat(PackageSketch.in(directory)
                        .rows("indicators", "paid,gas,Price paid,USD,\"Paid, not asked for\",,,,one cell too many")
                        .flaws())
                .singleElement()
                .asString()
                .startsWith("indicators.csv:2:9 the row has 9 cells and the header 8");
    }
}
