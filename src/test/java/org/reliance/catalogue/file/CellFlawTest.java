package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells held against the types and constraints of their schema. */
class CellFlawTest {

    @TempDir
    Path directory;

    private List<String> flawsOf(String field, String cell) {
        return PackageSketch.in(directory)
                .table("things | id " + field, "first," + cell)
                .flaws();
    }

    @ParameterizedTest
    @CsvSource({
        "number,   12.5",
        "number,   -3",
        "number,   1e3",
        "integer,  -12",
        "year,     2019",
        "boolean,  true",
        "date,     2018-12-06",
        "time,     15:00:00",
        "datetime, 2018-12-06T15:00:00Z",
        "yearmonth,2018-12",
        "string,   =1+1",
        "string,   <script>alert(1)</script>",
        "any,      x"
    })
    void takesWhatIsOfItsType(String type, String cell) {
        assertThat(flawsOf("thing:" + type, cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "number,   12.5 %",
        "number,   NaN",
        "number,   1e400",
        "number,   0x10",
        "integer,  1.5",
        "integer,  9999999999999999999",
        "year,     19",
        "boolean,  yes",
        "date,     2018-02-30",
        "time,     25:00:00",
        "datetime, 2018-12-06",
        "yearmonth,2018-13"
    })
    void namesWhatIsNotOfItsType(String type, String cell) {
        assertThat(flawsOf("thing:" + type, cell))
                .singleElement()
                .asString()
                .startsWith("things.csv:2:2 thing: '" + cell + "' is not ");
    }

    @Test
    void namesAnEmptyCellThatIsRequired() {
        assertThat(flawsOf("thing!", "")).containsExactly("things.csv:2:2 thing: the cell is empty; fill it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "thing{\"enum\":[\"a\",\"b\"]};      c;    'c' is not allowed; take one of a, b",
                "thing:number{\"minimum\":1.5};      1.49; '1.49' is too small; write at least 1.5",
                "thing:number{\"maximum\":10};       11;   '11' is too large; write at most 10",
                "thing:date{\"minimum\":\"2000-01-01\"}; 1999-12-31; '1999-12-31' is too small; write at least 2000-01-01",
                "thing{\"minLength\":3};             ab;   'ab' is too short; write at least 3 characters",
                "thing{\"maxLength\":3};             abcd; 'abcd' is too long; write at most 3 characters",
                "thing{\"pattern\":\"[a-z]+\"};      a1;   'a1' is not of the form wanted; fit '[a-z]+'"
            })
    void namesWhatBreaksAConstraint(String field, String cell, String what, String cure) {
        assertThat(flawsOf(field, cell)).containsExactly("things.csv:2:2 thing: " + what + "; " + cure);
    }

    @Test
    void comparesNumbersBySizeAndNotAsText() {
        assertThat(flawsOf("thing:integer{\"maximum\":100}", "9")).isEmpty();
    }

    @Test
    void leavesAPatternThatTriesWithoutEnd() {
        String field = "thing{\"pattern\":\"(a|aa)+\\\\1b\"}";

        assertThat(flawsOf(field, "a".repeat(200)))
                .singleElement()
                .asString()
                .startsWith("datapackage.json:6:")
                .contains("the pattern takes too long on 'aaa");
    }

    @Test
    void leavesAPatternThatGoesTooDeep() {
        assertThat(flawsOf("thing{\"pattern\":\"(a|b)*\"}", "ab".repeat(9_000)))
                .singleElement()
                .asString()
                .contains("the pattern takes too long");
    }

    @Test
    void collectsEveryFlawOfEveryRow() {
        assertThat(PackageSketch.in(directory)
                        .table("things | id one:number two:integer", "a,x,y", "b,1,2", "c,z,3")
                        .flaws())
                .extracting(flaw -> flaw.substring(0, flaw.indexOf(' ')))
                .containsExactly("things.csv:2:2", "things.csv:2:3", "things.csv:4:2");
    }

    @Test
    void readsOtherTextsForNothingWhenTheSchemaSaysSo() {
        PackageSketch sketch = PackageSketch.in(directory).table("things | id thing:number", "a,n/a");
        sketch.descriptor("{\"name\": \"thing\"", "{\"name\": \"thing\"")
                .descriptor(
                        "\"name\": \"things\", \"path\": \"things.csv\", \"schema\": {",
                        "\"name\": \"things\","
                                + " \"path\": \"things.csv\", \"schema\": {\"missingValues\": [\"\", \"n/a\"], ");

        assertThat(sketch.flaws()).isEmpty();
    }

    @Test
    void countsLinesWithinQuotedCells() {
        assertThat(PackageSketch.in(directory)
                        .table("things | id one:number", "\"a\nb\",1", "c,x")
                        .flaws())
                .singleElement()
                .asString()
                .startsWith("things.csv:4:2 ");
    }
}
