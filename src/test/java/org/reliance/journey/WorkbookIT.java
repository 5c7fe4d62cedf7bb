package org.reliance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A lecturer downloads the workbook of a what-if, types other oil prices into its yellow cell, and reads in LibreOffice
 * what the API answers to the same prices. The system property {@code reliance.soffice} names LibreOffice; without one
 * the test is skipped, and {@code bin/test} says so.
 */
class WorkbookIT {

    private static final String LEVER = "Price of Urals crude";
    private static final double[] PRICES = {23.25, 41, 118.5};
    private static final double TOLERANCE = 1e-9;
    private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.reliance.scenario.words");

    private static final Optional<Path> SOFFICE = Stream.of(
                    System.getProperty("reliance.soffice", ""), "/usr/bin/soffice", "/opt/libreoffice/program/soffice")
            .filter(place -> !place.isBlank())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    @Test
    void theSheetRecalculatedByLibreOfficeGivesWhatTheApiGives(@TempDir Path folder) throws Exception {
        assumeTrue(SOFFICE.isPresent(), "there is no LibreOffice: the workbook was not recalculated");
        try (Program program = Program.start()) {
            byte[] workbook = get(program, "/api/v1/figures/oil-tax-loss.xlsx");
            for (double price : PRICES) {
                Path edited = folder.resolve("price-" + price + ".xlsx");
                type(workbook, price, edited);
                Map<String, Double> theirs = results(recalculate(edited, folder));
                Map<String, Double> ours = api(program, price);
                assertThat(theirs.keySet()).containsAll(ours.keySet());
                ours.forEach((name, value) ->
                        assertThat(theirs.get(name)).as(name + " at " + price).isCloseTo(value, within(TOLERANCE)));
            }
        }
    }

    private static byte[] get(Program program, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = program.address().resolve(path);
            var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }
    }

    /** Leaves the values of formulas as they were: what LibreOffice shows it must have worked out itself. */
    private static void type(byte[] file, double price, Path target) throws Exception {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                OutputStream out = Files.newOutputStream(target)) {
            row(workbook.getSheet("Levers"), LEVER).getCell(1).setCellValue(price);
            workbook.write(out);
        }
    }

    private static Path recalculate(Path file, Path folder) throws Exception {
        Path profile = folder.resolve("profile");
        Path settings = profile.resolve("user/registrymodifications.xcu");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
                    <prop oor:name="OOXMLRecalcMode"><value>0</value></prop>
                  </item>
                </oor:items>
                """);
        Path results = Files.createDirectories(folder.resolve("recalculated"));
        Process office = new ProcessBuilder(
                        SOFFICE.orElseThrow().toString(),
                        "-env:UserInstallation=" + profile.toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        results.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(office.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(office.waitFor()).as(said).isZero();
        return results.resolve(file.getFileName());
    }

    /** Of every quantity of the run its number in each year and in the last one. */
    private static Map<String, Double> results(Path file) throws Exception {
        Map<String, Double> numbers = new LinkedHashMap<>();
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet run = workbook.getSheet("What-if");
            for (Row row : run) {
                for (Cell cell : row) {
                    if (row.getRowNum() > 3 && cell.getColumnIndex() > 1 && isNumber(cell)) {
                        numbers.put(
                                row.getCell(0).getStringCellValue() + " "
                                        + heading(run.getRow(3).getCell(cell.getColumnIndex())),
                                cell.getNumericCellValue());
                    }
                }
            }
        }
        return numbers;
    }

    private static boolean isNumber(Cell cell) {
        return cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC;
    }

    private static String heading(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? Integer.toString((int) cell.getNumericCellValue()) : "last";
    }

    private static Map<String, Double> api(Program program, double price) throws Exception {
        JsonNode answer =
                JsonMapper.shared().readTree(get(program, "/api/v1/scenarios/oil-tax-manoeuvre?oil-price=" + price));
        Map<String, Double> numbers = new LinkedHashMap<>();
        for (JsonNode year : answer.get("years")) {
            year.properties().stream()
                    .filter(result -> !result.getKey().equals("year"))
                    .filter(result -> !isOnce(result.getKey()))
                    .forEach(result -> numbers.put(
                            name(result.getKey()) + " " + year.get("year").intValue(),
                            result.getValue().doubleValue()));
        }
        answer.get("totals")
                .properties()
                .forEach(total -> numbers.put(
                        name(total.getKey()) + " last", total.getValue().doubleValue()));
        assertThat(numbers).isNotEmpty();
        return numbers;
    }

    /** What does not depend on the year has one cell in the sheet. */
    private static boolean isOnce(String result) {
        return Set.of("pricePerTonne", "fullDuty", "premiumCost").contains(result);
    }

    private static String name(String camelCase) {
        return NAMES.getString(
                "measure." + camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    private static Row row(Sheet sheet, String name) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row " + name);
    }
}
