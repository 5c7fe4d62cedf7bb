package org.reliance.render;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cells behind a native chart: what "Edit Data" opens. Filled column by column from the left. */
final class SeriesSheet {

    private final XSSFSheet sheet;
    private final int headerRow;
    private final Ledger ledger;
    private int nextColumn;

    SeriesSheet(XSSFSheet sheet, int headerRow) {
        this(sheet, headerRow, Ledger.empty());
    }

    /**
     * A sheet below a row.
     *
     * @param ledger where the numbers stand already; the cells then follow those
     */
    SeriesSheet(XSSFSheet sheet, int headerRow, Ledger ledger) {
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.ledger = ledger;
    }

    Ledger ledger() {
        return ledger;
    }

    /**
     * A column that a chart can refer to.
     *
     * @param headerReference absolute, with the sheet's name
     * @param reference of the cells under the header
     */
    record Column(String header, String headerReference, String reference, List<OptionalDouble> cells) {}

    /** A column of numbers; empty ones stay empty cells. */
    Column numbers(String header, List<OptionalDouble> numbers) {
        return numbers(header, numbers, Collections.nCopies(numbers.size(), Optional.empty()));
    }

    /**
     * A column of numbers that follow other cells.
     *
     * @param formulas as many as there are numbers
     */
    Column numbers(String header, List<OptionalDouble> numbers, List<Optional<String>> formulas) {
        int column = begin(header);
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i).isPresent()) {
                XSSFCell cell = cell(headerRow + 1 + i, column);
                formulas.get(i).ifPresent(cell::setCellFormula);
                cell.setCellValue(numbers.get(i).getAsDouble());
            }
        }
        return new Column(
                header, reference(headerRow, headerRow, column), below(column, numbers.size()), List.copyOf(numbers));
    }

    /** A column of words, as plain text whatever they begin with; answers the reference of its cells. */
    String words(String header, List<String> words) {
        int column = begin(header);
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isEmpty()) {
                text(cell(headerRow + 1 + i, column), words.get(i));
            }
        }
        return below(column, words.size());
    }

    /**
     * A column of groups and an empty one for what they hold; answers the reference of the cells of both.
     *
     * @param groups a name at the first row of each group, nothing at its others
     */
    String groups(String header, List<String> groups) {
        int column = nextColumn;
        words(header, groups);
        words("", Collections.nCopies(groups.size(), ""));
        return new CellRangeAddress(headerRow + 1, headerRow + groups.size(), column, column + 1)
                .formatAsString(sheet.getSheetName(), true);
    }

    /** Puts text into a cell: no text becomes a formula, and none is longer than a cell holds. */
    static void text(XSSFCell cell, String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        cell.setCellValue(Headline.cut(SvgText.legal(text), most));
    }

    private int begin(String header) {
        text(cell(headerRow, nextColumn), header);
        return nextColumn++;
    }

    private XSSFCell cell(int rowIndex, int column) {
        XSSFRow row = sheet.getRow(rowIndex);
        return (row == null ? sheet.createRow(rowIndex) : row).createCell(column);
    }

    private String below(int column, int count) {
        return reference(headerRow + 1, headerRow + Math.max(1, count), column);
    }

    private String reference(int first, int last, int column) {
        if (first == last) {
            return new CellReference(sheet.getSheetName(), first, column, true, true).formatAsString();
        }
        return new CellRangeAddress(first, last, column, column).formatAsString(sheet.getSheetName(), true);
    }
}
