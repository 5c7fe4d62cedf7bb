package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages that another program wrote: what their descriptors say is honoured, or refused by its name in one line. */
class ForeignPackageTest {

    private static final String HEADER = "id,title,question,position\n";
    private static final String ROW = "gas,Gas,What does gas cost?,1\n";

    @TempDir
    Path directory;

    /** A sound package whose table of families is declared with something more, and lies there as these bytes. */
    private Intake families(String declared, byte[] bytes) {
        PackageSketch sketch = PackageSketch.in(directory)
                .descriptor("\"path\": \"families.csv\"", "\"path\": \"families.csv\"" + declared)
                .write();
        sketch.file("families.csv", bytes);
        return DataPackageReader.read(directory);
    }

    private Intake families(String declared, String text) {
        return families(declared, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> flaws(String declared, String text) {
        return listFlaws(families(declared, text));
    }

    private static List<String> listFlaws(Intake intake) {
        return intake.flaws().stream().map(Flaw::toString).toList();
    }

    private static String question(Intake intake) {
        assertThat(intake.flaws()).isEmpty();
        return intake.catalogue().orElseThrow().families().require("gas").question();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "{\"delimiter\": \";\"}                          ! id;title;question;position~gas;Gas;What, now?;1",
                "{\"delimiter\": \"\\t\"}                        ! id^title^question^position~gas^Gas^What, now?^1",
                "{\"csv\": {\"delimiter\": \"|\"}}               ! id|title|question|position~gas|Gas|What, now?|1",
                "{\"quoteChar\": \"'\"}                          ! id,title,question,position~gas,Gas,'What, now?',1",
                "{\"skipInitialSpace\": true}                    ! id, title, question, position~gas, Gas, \"What, now?\", 1",
                "{\"commentChar\": \"#\"}                        ! # a \" quote~id,title,question,position~#~gas,Gas,\"What, now?\",1~# end",
                "{\"header\": false}                             ! gas,Gas,\"What, now?\",1",
                "{\"header\": true, \"headerRows\": [1]}         ! id,title,question,position~gas,Gas,\"What, now?\",1",
                "{\"lineTerminator\": \"\\r\\n\"}                ! id,title,question,position~gas,Gas,\"What, now?\",1~",
                "{\"doubleQuote\": true, \"csvddfVersion\": 1.2} ! id,title,question,position~gas,Gas,\"What, now?\",1"
            })
    void honoursADialect(String dialect, String text) {
        assertThat(question(families(
                        ", \"dialect\": " + dialect, text.replace('~', '\n').replace('^', '\t'))))
                .isEqualTo("What, now?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "{\"escapeChar\": \"/\"}        ! 'escapeChar', which is not read here; save the table with quotes doubled",
                "{\"nullSequence\": \"-\"}      ! 'nullSequence', which is not read here; list the text under 'missingValues'",
                "{\"headerRows\": [1, 2]}       ! other 'headerRows' than [1]; save the table",
                "{\"sheetName\": \"one\"}       ! 'sheetName', which is not read here; save the table as plain CSV",
                "{\"doubleQuote\": false}       ! does not double quotes; save the table with quotes doubled",
                "{\"lineTerminator\": \"|\"}    ! ends its lines in an unknown way; end them",
                "{\"delimiter\": \"::\"}        ! a 'delimiter' that is not one character; write one character",
                "{\"delimiter\": \"\\\"\"}      ! one character for two purposes; give delimiter",
                "\"https://example.org/d.json\" ! the dialect of the table stands elsewhere, and nothing is fetched; write it"
            })
    void refusesADialectByName(String dialect, String what) {
        assertThat(flaws(", \"dialect\": " + dialect, HEADER + ROW))
                .singleElement()
                .asString()
                .startsWith("datapackage.json:3:")
                .contains(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"windows-1252", "latin-1", "ISO-8859-15", "utf-16", "UTF-16LE", "cp1252", "utf-8-sig", "UTF8"})
    void honoursAnEncoding(String encoding) {
        Charset charset = Charset.forName(encoding.replace("utf-8-sig", "utf-8").replace("latin-1", "latin1"));
        byte[] bytes = (HEADER + "gas,Gas,Größe?,1\n").getBytes(charset);

        assertThat(question(families(", \"encoding\": \"" + encoding + "\"", bytes)))
                .isEqualTo("Größe?");
    }

    @Test
    void refusesAnEncodingByName() {
        assertThat(flaws(", \"encoding\": \"klingon\"", HEADER + ROW))
                .singleElement()
                .asString()
                .contains("the encoding is 'klingon', which is not read here; save the table as utf-8 and say so");
    }

    @Test
    void namesAnEncodingThatTheFileItselfDenies() {
        byte[] marked = ("\uFEFF" + HEADER + ROW).getBytes(StandardCharsets.UTF_8);
        assertThat(listFlaws(families(", \"encoding\": \"windows-1252\"", marked)))
                .singleElement()
                .asString()
                .startsWith("families.csv:1:1 the file is text in UTF-8 and not in windows-1252;"
                        + " declare \"encoding\": \"utf-8\"");
        assertThat(listFlaws(families("", (HEADER + ROW).getBytes(StandardCharsets.UTF_16))))
                .singleElement()
                .asString()
                .startsWith("families.csv:1:1 the file is text in UTF-16 and not in UTF-8;"
                        + " declare \"encoding\": \"utf-16\"");
    }

    @Test
    void namesTheByteThatIsNotOfTheEncoding() {
        byte[] bytes = (HEADER + "gas,Gas,x?,1\n").getBytes(StandardCharsets.ISO_8859_1);
        bytes[HEADER.length() + 8] = (byte) 0x81;

        assertThat(listFlaws(families(", \"encoding\": \"windows-1252\"", bytes)))
                .containsExactly("families.csv:2:9 byte 36 of the file (0x81) is not windows-1252;"
                        + " save the file as windows-1252, or declare its encoding in datapackage.json");
    }

    @ParameterizedTest
    @CsvSource({"';',semicolons", "'\t',tabs", "|,vertical bars"})
    void saysInOneLineThatAFileSeemsToHaveAnotherDelimiter(char delimiter, String name) {
        String text = (HEADER + ROW.repeat(300)).replace(',', delimiter);
        assertThat(flaws("", text))
                .containsExactly("families.csv:1:1 the cells seem to be separated by " + name
                        + ", but by the descriptor they are separated by commas; add \"dialect\": {\"delimiter\": "
                        + (delimiter == '\t' ? "\"\\t\"" : "\"" + delimiter + "\"")
                        + "} to the table families in datapackage.json, or save the file with commas");
        assertThat(flaws("", text.replaceAll("([a-z]+)", "\"$1\"")))
                .singleElement()
                .asString()
                .contains(name);
        assertThat(flaws(", \"dialect\": {\"header\": false}", text))
                .singleElement()
                .asString()
                .contains(name);
    }

    @Test
    void saysInOneLineThatAColumnSeemsToHaveADecimalComma() {
        PackageSketch sketch = PackageSketch.in(directory).table("things | id* size:number");
        for (int i = 0; i < 400; i++) {
            sketch.row("things", "t" + i + ",\"" + i + ",5\"");
        }
        assertThat(sketch.flaws())
                .containsExactly("things.csv:3:2 size: '0,5' and 399 more seem to be written with a decimal comma;"
                        + " add \"decimalChar\": \",\" to the field in datapackage.json, or save them as 10.35");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "number  | \"decimalChar\": \",\"                               | 12,5",
                "number  | \"decimalChar\": \",\", \"groupChar\": \".\"         | 1.012,5",
                "number  | \"groupChar\": \" \"                                 | 1 012.5",
                "number  | \"groupChar\": \",\"                                 | 12,34,567.5",
                "number  | \"bareNumber\": false                                | -$ 12.5 bn",
                "number  | \"bareNumber\": false, \"decimalChar\": \",\"        | 12,5 %",
                "integer | \"bareNumber\": false, \"groupChar\": \",\"          | €1,012",
                "integer | \"groupChar\": \"'\"                                 | 1'012",
                "date    | \"format\": \"%d.%m.%Y\"                             | 31.12.2018",
                "date    | \"format\": \"%d %B %Y\"                             | 3 may 2018",
                "date    | \"format\": \"%Y%m%d\"                               | 20181231",
                "time    | \"format\": \"%H.%M\"                                | 15.30",
                "datetime| \"format\": \"%d/%m/%Y %H:%M\"                       | 31/12/2018 15:30",
                "datetime| \"format\": \"%Y-%m-%dT%H:%M:%S%z\"                  | 2018-12-31T15:30:00+02:00",
                "boolean | \"trueValues\": [\"yes\"], \"falseValues\": [\"no\"] | no",
                "string  | \"format\": \"email\"                                | a@b.c",
                "string  | \"categories\": [\"a\", {\"value\": \"b\", \"label\": \"B\"}] | b",
                "number  | \"missingValues\": [\"n/a\", {\"value\": \"..\", \"label\": \"none\"}] | ..",
            })
    void honoursTheFormOfAField(String type, String declared, String cell) {
        assertThat(things(type, declared, cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "number  | \"decimalChar\": \",\"                        | 12.5       | is not a number written as 1234,5",
                "number  | \"decimalChar\": \",\", \"groupChar\": \".\"  | 1.5        | is not a number written as 1.234,5",
                "number  | \"decimalChar\": \",\", \"groupChar\": \".\"  | 10.12,5    | is not a number written as",
                "number  | \"groupChar\": \",\"                          | 1,5        | is not a number written as",
                "number  | \"bareNumber\": false                         | (12.5)     | is not a number written as",
                "number  | \"bareNumber\": false                         | −12.5      | is not a number written as",
                "number  | \"bareNumber\": false                         | 10-12      | is not a number written as",
                "integer | \"groupChar\": \".\"                          | 1.5        | is not a number written as -1.234",
                "date    | \"format\": \"%d.%m.%Y\"                      | 2018-12-31 | is not written as 31.12.2018",
                "date    | \"format\": \"%d.%m.%Y\"                      | 30.02.2018 | is not written as 31.12.2018",
                "boolean | \"trueValues\": [\"yes\"], \"falseValues\": [\"no\"] | true | is not one of yes, no",
                "string  | \"categories\": [\"a\"]                       | b          | is not allowed; take one of a"
            })
    void namesACellThatIsNotOfTheFormOfItsField(String type, String declared, String cell, String what) {
        assertThat(things(type, declared, cell))
                .singleElement()
                .asString()
                .startsWith("things.csv:2:2 thing: '" + cell + "' " + what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "date   | \"format\": \"any\"                              | the format 'any' is not read here",
                "date   | \"format\": \"%d.%m.%y\"                         | the format '%d.%m.%y' is not read here",
                "date   | \"format\": \"%Y\"                               | the format '%Y' is not read here",
                "number | \"format\": \"currency\"                         | the format 'currency' is not read here",
                "number | \"decimalChar\": \",,\"                          | the 'decimalChar' is not one mark",
                "number | \"decimalChar\": \",\", \"groupChar\": \",\"     | have the same mark",
                "number | \"groupChar\": \"0\"                             | the 'groupChar' is not one mark",
                "boolean| \"trueValues\": [\"x\"], \"falseValues\": [\"x\"] | a word means both true and false"
            })
    void refusesTheFormOfAFieldByName(String type, String declared, String what) {
        assertThat(things(type, declared, ""))
                .singleElement()
                .asString()
                .startsWith("datapackage.json:6:")
                .contains(what);
    }

    private List<String> things(String type, String declared, String cell) {
        return PackageSketch.in(directory)
                .table("things | id thing:" + type, "a,\"" + cell + "\"")
                .descriptor("{\"name\": \"thing\",", "{\"name\": \"thing\", " + declared + ",")
                .flaws();
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADER, ""})
    void joinsTheFilesOfATable(String header) {
        PackageSketch.in(directory)
                .descriptor("\"path\": \"families.csv\"", "\"path\": [\"families.csv\", \"more.csv\"]")
                .write()
                .file("more.csv", header + "oil,Oil,What does oil cost?,2\n");

        Intake intake = DataPackageReader.read(directory);

        assertThat(intake.flaws()).isEmpty();
        assertThat(intake.catalogue().orElseThrow().families().list())
                .extracting(family -> family.title())
                .containsExactly("Gas", "Oil");
        assertThat(intake.source().files()).containsKey("more.csv");
    }

    @Test
    void namesTheFileOfATableInWhichAFlawStands() {
        PackageSketch.in(directory)
                .descriptor("\"path\": \"families.csv\"", "\"path\": [\"families.csv\", \"more.csv\"]")
                .write()
                .file("more.csv", "oil,Oil,What does oil cost?,second\ngas,Gas,Again?,2\n");

        assertThat(listFlaws(DataPackageReader.read(directory)))
                .containsExactly(
                        "more.csv:1:4 position: 'second' is not a whole number such as 12; write a whole number such as 12",
                        "more.csv:2:1 id: 'gas' stands on line 2 of families.csv too; give each row its own");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "\"path\": [\"a.csv\", \"b.csv.gz\"]                ! the file 'b.csv.gz' is compressed, which is not read here",
                "\"path\": \"https://example.org/families.csv\"     ! the path 'https://example.org/families.csv' leads out of the package, and nothing is fetched",
                "\"path\": [\"../a.csv\", \"../b.csv\"]             ! the path '../a.csv' leads out of the package",
                "\"path\": [\"a.csv\", \"a.csv\"]                   ! has 2 files, or one of them twice",
                "\"path\": []                                       ! has 0 files",
                "\"data\": [[\"a\", 1]]                             ! stand in the descriptor, where they are not read",
                "\"path\": \"a.json\", \"format\": \"json\"         ! is in the format 'json'; save it as CSV",
                "\"path\": \"a.csv\", \"compression\": \"gz\"       ! is compressed, which is not read here; unpack it"
            })
    void refusesATableThatLiesElsewhereInOneLine(String declared, String what) {
        List<String> flaws = PackageSketch.in(directory)
                .descriptor("\"path\": \"families.csv\"", declared)
                .flaws();

        assertThat(flaws)
                .singleElement()
                .asString()
                .startsWith("datapackage.json:3:")
                .contains(what);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "\"fieldsMatch\": [\"subset\"]    ! the fields may differ from those of the file ('fieldsMatch')",
                "\"uniqueKeys\": [[\"title\"]]    ! 'uniqueKeys' are not held against the rows here"
            })
    void refusesWhatASchemaAsksForByName(String declared, String what) {
        assertThat(PackageSketch.in(directory)
                        .table("things | id*", "a")
                        .descriptor(
                                "\"name\": \"things\", \"path\": \"things.csv\", \"schema\": {",
                                "\"name\": \"things\"," + " \"path\": \"things.csv\", \"schema\": {" + declared + ", ")
                        .flaws())
                .singleElement()
                .asString()
                .contains(what);
    }

    @Test
    void fetchesNoSchema() {
        PackageSketch sketch = PackageSketch.in(directory).write();
        sketch.file(
                Descriptor.FILE,
                "{\"resources\": [{\"name\": \"families\", \"path\": \"families.csv\","
                        + " \"schema\": \"https://example.org/schema.json\"}]}");

        assertThat(listFlaws(DataPackageReader.read(directory)))
                .hasSize(2)
                .anyMatch(
                        flaw -> flaw.contains(
                                "the schema of the table families stands elsewhere"
                                        + " ('https://example.org/schema.json'), and nothing is fetched; write it into datapackage.json"))
                .anyMatch(flaw -> flaw.contains("the package has no tables reports, indicators, observations"));
    }

    @Test
    void takesTheMetadataOfBothVersionsForWhatTheyAre() {
        PackageSketch sketch = PackageSketch.in(directory)
                .descriptor(
                        "{\"resources\"",
                        "{\"$schema\": \"https://datapackage.org/profiles/2.0/datapackage.json\","
                                + " \"profile\": \"tabular-data-package\", \"contributors\": [], \"resources\"")
                .descriptor(
                        "\"path\": \"families.csv\"",
                        "\"path\": \"families.csv\", \"type\": \"table\", \"profile\": \"tabular-data-resource\","
                                + " \"format\": \"csv\", \"mediatype\": \"text/csv\", \"bytes\": 12, \"hash\": \"x\"");

        assertThat(sketch.flaws()).isEmpty();
    }

    @Test
    void aTableThatIsRefusedIsNotHeldAgainstTheOthers() {
        PackageSketch sketch = PackageSketch.in(directory)
                .table("sources | id* report footnote title author publisher published address note")
                .descriptor("\"path\": \"sources.csv\"", "\"path\": \"https://example.org/sources.csv\"");
        for (int i = 0; i < 300; i++) {
            sketch.row(
                    "observations",
                    "more-" + i + ",paid,doe-2019,GAS,2,,2019,stated,127,,,,exact,reported,,a-source,,,");
        }

        assertThat(sketch.flaws()).singleElement().asString().contains("nothing is fetched");
    }

    /** External debt by two years of files, one of them packed, and a table of the web. */
    @Test
    void aPackageOfSomethingElseGetsALineForEachCause() throws IOException {
        PackageSketch sketch = PackageSketch.in(directory);
        sketch.file("debt-2018.csv", "datum;wert\n31.12.2018;1.234,5\n");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("datum;wert\n31.12.2019;1.300,0\n".getBytes(StandardCharsets.UTF_8));
        }
        sketch.file("debt-2019.csv.gz", packed.toByteArray());
        String declared = """
                { "name": "external-debt", "profile": "tabular-data-package", "title": "External debt",
                  "resources": [
                   { "name": "debt", "path": ["debt-2018.csv"%s], "profile": "tabular-data-resource",
                     "encoding": "windows-1252", "dialect": { "delimiter": ";", "header": true },
                     "schema": { "fields": [
                       {"name": "datum", "type": "date", "format": "%%d.%%m.%%Y"},
                       {"name": "wert", "type": "number", "decimalChar": ",", "groupChar": "."} ],
                       "missingValues": ["", "..", ":", "n/a"] } },
                   { "name": "remote", "path": "https://example.org/remote.csv",
                     "schema": "https://example.org/schema.json" } ] }
                """;
        sketch.file(Descriptor.FILE, declared.formatted(", \"debt-2019.csv.gz\""));

        assertThat(listFlaws(DataPackageReader.read(directory)))
                .satisfiesExactly(
                        flaw -> assertThat(flaw)
                                .isEqualTo("datapackage.json:1:1 the package has no tables reports, families,"
                                        + " indicators, observations, without which there is nothing to show;"
                                        + " declare them among the resources"),
                        flaw -> assertThat(flaw)
                                .startsWith("datapackage.json:3:")
                                .contains("the file 'debt-2019.csv.gz' is compressed"),
                        flaw -> assertThat(flaw)
                                .startsWith("datapackage.json:9:")
                                .contains("the path 'https://example.org/remote.csv' leads out of the package"),
                        flaw -> assertThat(flaw)
                                .startsWith("datapackage.json:10:")
                                .contains("the schema of the table remote stands elsewhere"));

        sketch.file(Descriptor.FILE, declared.formatted(""));
        assertThat(listFlaws(DataPackageReader.read(directory))).hasSize(3).noneMatch(flaw -> flaw.contains("debt"));
    }
}
