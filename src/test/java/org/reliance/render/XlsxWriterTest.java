package org.reliance.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.reliance.figure.Figure;
import org.reliance.figure.Row;

class XlsxWriterTest {

    private static final XlsxWriter WRITER = XlsxWriter.of(_ -> Optional.empty());
    private static final Picture PICTURE = Picture.SLIDE.withSite("https://reliance.example");
    private static final int FIRST = 4;
    private static final int VALUE = 3;

    static Stream<Figure> samples() {
        return Samples.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyValueOfTheFigureIsATypedNumberInItsRow(Figure figure) {
        XSSFSheet data = book(figure).sheet("Data");
        List<Row> rows = Row.listOf(figure);
        for (int i = 0; i < rows.size(); i++) {
            var line = data.getRow(FIRST + i);
            Row row = rows.get(i);
            assertThat(line.getCell(0).getStringCellValue()).isEqualTo(SvgText.legal(row.layer()));
            row.value()
                    .ifPresent(value -> assertThat(line.getCell(VALUE).getNumericCellValue())
                            .isEqualTo(value));
            row.low()
                    .ifPresent(low -> assertThat(line.getCell(VALUE + 1).getNumericCellValue())
                            .isEqualTo(low));
            row.high()
                    .ifPresent(high -> assertThat(line.getCell(VALUE + 2).getNumericCellValue())
                            .isEqualTo(high));
        }
    }

    @Test
    void whatHasNoNumberSaysSoInWords() {
        Cell value = book(Samples.empty()).sheet("Data").getRow(FIRST).getCell(VALUE);
        assertThat(value.getCellType()).isEqualTo(CellType.STRING);
        assertThat(value.getStringCellValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"what-if", "columns", "claims-by-row"})
    void theChartIsTheRecordedOne(String name) {
        Golden.assertRecorded(
                "sheet/" + name + "-chart.xml", chart(book(Samples.named(name))).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theChartDrawsTheNumbersOfItsCells(Figure figure) {
        Book book = book(figure);
        Optional<CTChart> chart = chart(book);
        assertThat(chart.isPresent()).isEqualTo(!figure.isEmpty());
        chart.ifPresent(it -> {
            for (ChartRead.Series series : ChartRead.of(it).series()) {
                assertThat(ChartRead.cells(book.workbook(), series.reference()))
                        .as(series.name())
                        .isEqualTo(series.values());
            }
        });
    }

    @Test
    void whenAValueOfTheDataIsEditedTheChartFollows() {
        Book book = book(Samples.onePoint());
        book.sheet("Data").getRow(FIRST).getCell(VALUE).setCellValue(31);
        book.calculate();
        ChartRead.Series series =
                ChartRead.of(chart(book).orElseThrow()).series().getFirst();
        assertThat(ChartRead.cells(book.workbook(), series.reference())).containsExactly(31.0);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void wordsOfTheDataAreNeverFormulas(Figure figure) {
        Map<CellType, List<Cell>> byType =
                book(figure).cells().stream().collect(Collectors.groupingBy(Cell::getCellType));
        assertThat(byType.getOrDefault(CellType.FORMULA, List.of()))
                .extracting(Cell::getCellFormula)
                .allMatch(formula -> formula.matches("Data!\\$[D-F]\\$\\d+(-Data!\\$[D-F]\\$\\d+)?"));
    }

    @Test
    void aTitleThatLooksLikeAFormulaStaysText() {
        Figure figure = Samples.hostile().withTitle("=HYPERLINK(\"https://bad.example\",\"x\")");
        Cell title = book(figure).sheet("Data").getRow(0).getCell(0);
        assertThat(title.getCellType()).isEqualTo(CellType.STRING);
        assertThat(title.getStringCellValue()).isEqualTo("=HYPERLINK(\"https://bad.example\",\"x\")");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSourcesSayWhichDataMadeItAndWhereItCanBeMadeAgain(Figure figure) {
        assertThat(book(figure).cells())
                .filteredOn(cell -> cell.getSheet().getSheetName().equals("Sources"))
                .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                .extracting(Cell::getStringCellValue)
                .anyMatch(text -> text.contains(figure.stamp().dataVersion()))
                .contains("https://reliance.example" + figure.stamp().address());
    }

    @Test
    void theHeaderOfTheDataStaysInSightAndFilters() {
        XSSFSheet data = book(Samples.trend()).sheet("Data");
        assertThat(data.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) FIRST);
        assertThat(data.getCTWorksheet().getAutoFilter().getRef()).startsWith("A4:");
    }

    private static Optional<CTChart> chart(Book book) {
        return Optional.ofNullable(book.sheet("Chart").getDrawingPatriarch())
                .map(drawing -> drawing.getCharts().getFirst().getCTChart());
    }

    private static Book book(Figure figure) {
        return Book.read(Studio.bytes(WRITER, figure, PICTURE));
    }
}
