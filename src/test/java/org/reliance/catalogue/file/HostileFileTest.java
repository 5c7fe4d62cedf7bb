package org.reliance.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that nobody meant to write, or somebody did. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFileTest {

    private static final String FAMILIES = "id,title,question,position\n";

    @TempDir
    Path directory;

    private List<String> flawsWithFamilies(byte[] bytes) {
        PackageSketch.in(directory).write().file("families.csv", bytes);
        return DataPackageReader.read(directory).flaws().stream()
                .map(Flaw::toString)
                .toList();
    }

    private List<String> flawsWithFamilies(String text) {
        return flawsWithFamilies(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesALineOf200Megabytes() throws IOException {
        PackageSketch.in(directory).write();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(directory.resolve("families.csv")))) {
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'a');
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
        }

        assertThat(DataPackageReader.read(directory).flaws())
                .singleElement()
                .asString()
                .isEqualTo("families.csv:1:1 the file is larger than 67108864 bytes; split it or thin it out");
    }

    @Test
    void takesLessWhereThereIsLittleMemory() {
        assertThat(Limits.packageBytes(256L << 20)).isEqualTo(32 << 20);
        assertThat(Limits.packageBytes(64L << 30)).isEqualTo(Limits.PACKAGE_BYTES);
    }

    @Test
    void refusesAFileWithHolesThatClaimsToBeHuge() throws IOException {
        PackageSketch.in(directory).write();
        try (var file = new RandomAccessFile(directory.resolve("families.csv").toFile(), "rw")) {
            file.setLength(20L << 30);
        }

        assertThat(DataPackageReader.read(directory).flaws())
                .singleElement()
                .asString()
                .startsWith("families.csv:1:1 the file is larger than");
    }

    @Test
    void namesALinkToItselfADeviceAndADirectoryInPlaceOfATable() throws IOException {
        PackageSketch.in(directory).write();
        Path families = directory.resolve("families.csv");
        Files.delete(families);
        Files.createSymbolicLink(families, Path.of("families.csv"));
        assertThat(DataPackageReader.read(directory).flaws())
                .singleElement()
                .asString()
                .startsWith("families.csv:1:1 the file cannot be read");

        Files.delete(families);
        Files.createSymbolicLink(families, Path.of("/dev/zero"));
        assertThat(DataPackageReader.read(directory).flaws())
                .singleElement()
                .asString()
                .startsWith("families.csv:1:1 the file is a link out of the package");

        Files.delete(families);
        Files.createDirectory(families);
        assertThat(DataPackageReader.read(directory).flaws())
                .singleElement()
                .asString()
                .startsWith("families.csv:1:1 this is no file");
    }

    @Test
    void namesNumbersThatNoNumberCanBe() {
        for (String number : List.of("1e999", "-1e999", "NaN", "Infinity", "0x1F", "1,5", "9".repeat(400))) {
            PackageSketch sketch =
                    PackageSketch.in(directory).table("things | id* size:number", "a,\"" + number + "\"");

            assertThat(sketch.flaws())
                    .singleElement()
                    .asString()
                    .startsWith("things.csv:2:2 size: '")
                    .endsWith("is not a plain decimal such as 10.35; write a plain decimal such as 10.35");
        }
    }

    @Test
    void endsOnAHundredThousandRowsThatAreAllWrong() {
        StringBuilder rows = new StringBuilder(FAMILIES);
        for (int i = 0; i < 100_000; i++) {
            rows.append(",,,first\n");
        }

        assertThat(flawsWithFamilies(rows.toString())).hasSize(Limits.FLAWS + 1);
    }

    @Test
    void refusesALongLineThatFitsIntoAFile() {
        assertThat(flawsWithFamilies(FAMILIES + "gas," + "a".repeat(1_000_000) + ",What?,1\n"))
                .singleElement()
                .asString()
                .startsWith("families.csv:2:2 a cell is longer than 20000 characters, or its quote is never closed;");
    }

    @Test
    void refusesALongCell() {
        assertThat(flawsWithFamilies(FAMILIES + "gas," + "a".repeat(20_001) + ",What?,1\n"))
                .contains("families.csv:2:2 title: the cell has 20001 characters; keep it within 20000");
    }

    @Test
    void refusesMoreRowsThanATableMayHave() {
        StringBuilder rows = new StringBuilder(FAMILIES);
        for (int i = 0; i <= Limits.ROWS; i++) {
            rows.append('f').append(i).append(",Gas,What?,1\n");
        }

        assertThat(flawsWithFamilies(rows.toString()))
                .singleElement()
                .asString()
                .startsWith("families.csv:250002:1 the table has more than 250000 rows");
    }

    @Test
    void namesTheByteThatIsNotUtf8() {
        byte[] bytes = (FAMILIES + "gas,Preis für Gas,What?,1\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(flawsWithFamilies(bytes))
                .containsExactly("families.csv:2:12 byte 39 of the file (0xfc) is not UTF-8;"
                        + " save the file as UTF-8, or declare its encoding in datapackage.json");
    }

    @Test
    void namesACharacterThatIsCutOff() {
        byte[] whole = (FAMILIES + "gas,ж").getBytes(StandardCharsets.UTF_8);

        assertThat(flawsWithFamilies(Arrays.copyOf(whole, whole.length - 1)))
                .singleElement()
                .asString()
                .startsWith("families.csv:2:5 byte 32 of the file (0xd0) is not UTF-8");
    }

    @Test
    void readsAByteOrderMarkForWhatItIs() {
        assertThat(flawsWithFamilies("\uFEFF" + FAMILIES + "gas,Gas,What does gas cost?,1\n"))
                .isEmpty();
    }

    @Test
    void readsTheLineEndsOfWindows() {
        assertThat(flawsWithFamilies("id,title,question,position\r\ngas,Gas,What does gas cost?,1\r\n"))
                .isEmpty();
    }

    @Test
    void namesTheCellWhoseQuoteNeverCloses() {
        assertThat(flawsWithFamilies(FAMILIES + "gas,\"Gas,What does gas cost?,1\n"))
                .anyMatch(flaw -> flaw.startsWith("families.csv:2:2 a quote is opened and never closed"));
    }

    @Test
    void namesTheLastCellWhoseQuoteNeverCloses() {
        assertThat(flawsWithFamilies(FAMILIES + "gas,Gas,What does gas cost?,\"1"))
                .containsExactly("families.csv:2:4 a quote is opened and never closed; close it");
    }

    @Test
    void namesAQuoteThatStandsFree() {
        assertThat(flawsWithFamilies(FAMILIES + "gas,5\" pipe,What does gas cost?,1\n"))
                .containsExactly("families.csv:2:2 title: a quote stands in a cell without quotes;"
                        + " put the cell in quotes and double the quote");
    }

    @Test
    void namesTextBehindAClosingQuote() {
        assertThat(flawsWithFamilies(FAMILIES + "gas,\"Gas\" price,What does gas cost?,1\n"))
                .singleElement()
                .asString()
                .startsWith("families.csv:2:2 text follows a closing quote");
    }

    @Test
    void namesAnArchiveInPlaceOfATable() {
        assertThat(flawsWithFamilies(new byte[] {'P', 'K', 3, 4, 0, 0, 0}))
                .containsExactly("families.csv:1:1 the file is a ZIP archive or spreadsheet; save it as text in UTF-8");
    }

    @Test
    void namesControlCharacters() {
        assertThat(flawsWithFamilies(FAMILIES + "gas,Gas\u0000,What?,1\n"))
                .containsExactly("families.csv:2:2 title: the cell holds the control character U+0000; take it out");
    }

    @Test
    void namesAnEmptyFile() {
        assertThat(flawsWithFamilies(""))
                .containsExactly("families.csv:1:1 the file is empty; begin it with a row of field names");
    }

    @Test
    void namesEveryFieldOfTheHeaderThatDiffers() {
        assertThat(flawsWithFamilies("id,name,question\n"))
                .containsExactly(
                        "families.csv:1:2 the header has 'name' where the schema has 'title'; let both say the same",
                        "families.csv:1:4 the header ends where the schema has 'position'; let both say the same");
    }

    @Test
    void namesARowThatIsTooShort() {
        assertThat(flawsWithFamilies(FAMILIES + "gas,Gas,What does gas cost?,1\noil,Oil\n"))
                .singleElement()
                .asString()
                .startsWith("families.csv:3:3 question: the row has 2 cells and the header 4");
    }

    @Test
    void keepsFormulasAndMarkupAsText() {
        PackageSketch sketch =
                PackageSketch.in(directory).rows("families", "gas,<img src=x onerror=alert(1)>,=HYPERLINK(1),1");

        assertThat(sketch.read()
                        .catalogue()
                        .orElseThrow()
                        .families()
                        .require("gas")
                        .title())
                .isEqualTo("<img src=x onerror=alert(1)>");
    }

    @Test
    void refusesALinkOutOfTheDirectory(@TempDir Path elsewhere) throws IOException {
        PackageSketch.in(directory).write();
        Files.move(directory.resolve("families.csv"), elsewhere.resolve("families.csv"));
        Files.createSymbolicLink(directory.resolve("families.csv"), elsewhere.resolve("families.csv"));

        assertThat(DataPackageReader.read(directory).flaws())
                .extracting(Flaw::toString)
                .containsExactly("families.csv:1:1 the file is a link out of the package; put the file itself there");
    }

    @Test
    void followsALinkWithinTheDirectory() throws IOException {
        PackageSketch.in(directory).write();
        Files.move(directory.resolve("families.csv"), directory.resolve("old.csv"));
        Files.createSymbolicLink(directory.resolve("families.csv"), Path.of("old.csv"));

        assertThat(DataPackageReader.read(directory).flaws()).isEmpty();
    }

    @Test
    void waitsForNoPipe() throws IOException, InterruptedException {
        PackageSketch.in(directory).write();
        Path pipe = directory.resolve("families.csv");
        Files.delete(pipe);
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "pipes can be made here");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(DataPackageReader.read(directory).flaws())
                .extracting(Flaw::toString)
                .containsExactly("families.csv:1:1 this is no file; put a file there, not a directory, pipe or device");
    }

    @Test
    void namesAMissingFile() throws IOException {
        PackageSketch.in(directory).write();
        Files.delete(directory.resolve("families.csv"));

        assertThat(DataPackageReader.read(directory).flaws())
                .extracting(Flaw::toString)
                .containsExactly("families.csv:1:1 the file is missing; add it, or take it out of datapackage.json");
    }

    @Test
    void namesAMissingDirectoryAndAFileInItsPlace() throws IOException {
        Path file = Files.writeString(directory.resolve("x"), "x");

        assertThat(DataPackageReader.read(directory.resolve("nowhere")).flaws())
                .singleElement()
                .asString()
                .contains("there is no such directory");
        assertThat(DataPackageReader.read(file).flaws())
                .singleElement()
                .asString()
                .contains("this is no directory");
    }

    @Test
    void keepsTwoHundredFlawsAndCountsTheRest() {
        PackageSketch sketch = PackageSketch.in(directory).table("things | id* number:integer");
        for (int i = 0; i < 1_000; i++) {
            sketch.row("things", "t" + i + ",x");
        }

        assertThat(sketch.flaws())
                .hasSize(201)
                .last()
                .isEqualTo("datapackage.json:1:1 800 more flaws were met than are listed; correct these first");
    }

    @Test
    void forgesNoLineOfALog() {
        assertThat(PackageSketch.in(directory)
                        .table("things | id number:integer", "a,\"1\nERROR all is lost\"")
                        .flaws())
                .noneMatch(flaw -> flaw.contains("\n"));
    }
}
