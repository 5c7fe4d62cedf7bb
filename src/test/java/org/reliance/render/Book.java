package org.reliance.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a reader of it sees and handles it, with some words for what tests ask of it. */
final class Book {

    private final XSSFWorkbook workbook;

    private Book(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static Book read(byte[] file) {
        try {
            return new Book(new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    XSSFSheet sheet(String name) {
        return Optional.ofNullable(workbook.getSheet(name)).orElseThrow();
    }

    /** Sets a lever as somebody would who types into its yellow cell. */
    void set(String lever, String setting) {
        Cell cell = requireRow("Levers", lever).getCell(1);
        if (cell.getCellType() == CellType.NUMERIC) {
            cell.setCellValue(Double.parseDouble(setting));
        } else {
            cell.setCellValue(setting);
        }
    }

    /** Works all formulas out anew, with POI's own evaluator. */
    void calculate() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    /** The numbers of a quantity on a sheet of a run, by year; those that are absent there are missing. */
    Map<Integer, Double> years(String sheet, String quantity) {
        Map<Integer, Double> numbers = new HashMap<>();
        Row header = sheet(sheet).getRow(3);
        for (Cell cell : requireRow(sheet, quantity)) {
            Cell year = header.getCell(cell.getColumnIndex());
            if (year != null && year.getCellType() == CellType.NUMERIC) {
                number(cell).ifPresent(number -> numbers.put((int) year.getNumericCellValue(), number));
            }
        }
        return numbers;
    }

    /** What a quantity comes to in the last year counted. */
    OptionalDouble last(String sheet, String quantity) {
        return number(requireRow(sheet, quantity).getCell(2));
    }

    static OptionalDouble number(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC ? OptionalDouble.of(cell.getNumericCellValue()) : OptionalDouble.empty();
    }

    /** All cells of the workbook. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    /** The last row that begins with these words: equations stand below the inputs of the same name. */
    private Row requireRow(String sheet, String name) {
        Row found = null;
        for (Row row : sheet(sheet)) {
            Cell first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(name)) {
                found = row;
                if (sheet.equals("Levers")) {
                    break;
                }
            }
        }
        return Optional.ofNullable(found).orElseThrow(() -> new AssertionError("no row " + name));
    }
}
