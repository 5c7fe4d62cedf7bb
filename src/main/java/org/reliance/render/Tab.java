package org.reliance.render;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.reliance.render.CellStyles.Use;

/** One sheet of a workbook while it is written, by rows and columns from 0. */
final class Tab {

    private static final int LONGEST_ADDRESS = 2000;
    private static final int WIDTH_OF_LETTER = 256;
    private static final double LINE_POINTS = 13.5;

    /** Excel's bound. */
    private static final double HIGHEST_ROW = 409;

    private final XSSFSheet sheet;
    private final CellStyles styles;

    private Tab(XSSFSheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** A sheet behind those that are there. */
    static Tab add(XSSFWorkbook workbook, String name, CellStyles styles) {
        XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return new Tab(sheet, styles);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Text; where it may be wrapped, its row is made high enough, which not every program does by itself. */
    void text(int row, int column, String text, Use use) {
        SeriesSheet.text(cell(row, column, use), text);
        if (use == Use.WRAPPED) {
            double lines = Math.ceil(text.length() * (double) WIDTH_OF_LETTER / sheet.getColumnWidth(column));
            XSSFRow line = sheet.getRow(row);
            line.setHeightInPoints((float) Math.clamp(lines * LINE_POINTS, line.getHeightInPoints(), HIGHEST_ROW));
        }
    }

    /** A header row. */
    void header(int row, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            text(row, i, names.get(i), Use.HEADER);
        }
    }

    void number(int row, int column, double number, Use use) {
        cell(row, column, use).setCellValue(number);
    }

    void number(int row, int column, OptionalDouble number, Use use) {
        number.ifPresent(it -> number(row, column, it, use));
    }

    /**
     * A cell that calculates.
     *
     * @param known what it comes to as handed out; absent is the error value for that
     */
    void formula(int row, int column, String formula, OptionalDouble known, Use use) {
        XSSFCell cell = cell(row, column, use);
        cell.setCellFormula(formula);
        if (known.isPresent()) {
            cell.setCellValue(known.getAsDouble());
        } else {
            cell.setCellErrorValue(FormulaError.NA);
        }
    }

    /** An address that can be followed, if it is one of the web. */
    void address(int row, int column, String address) {
        text(row, column, address, Use.LINK);
        if (address.matches("https?://\\S+") && address.length() <= LONGEST_ADDRESS) {
            try {
                var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
                link.setAddress(address);
                cell(row, column, Use.LINK).setHyperlink(link);
            } catch (IllegalArgumentException e) {
                // Not all that looks like an address is one: it stays as text.
                text(row, column, address, Use.TEXT);
            }
        }
    }

    /** Gives a cell a name for formulas. */
    void name(String name, int row, int column) {
        var named = sheet.getWorkbook().createName();
        named.setNameName(name);
        named.setRefersToFormula(reference(row, column));
    }

    void widths(int... letters) {
        for (int i = 0; i < letters.length; i++) {
            sheet.setColumnWidth(i, letters[i] * WIDTH_OF_LETTER);
        }
    }

    /** Where a cell stands, absolute and with the sheet's name. */
    String reference(int row, int column) {
        return new CellReference(sheet.getSheetName(), row, column, true, true).formatAsString();
    }

    private XSSFCell cell(int row, int column, Use use) {
        XSSFRow found = sheet.getRow(row);
        XSSFRow line = found == null ? sheet.createRow(row) : found;
        XSSFCell there = line.getCell(column);
        XSSFCell cell = there == null ? line.createCell(column) : there;
        cell.setCellStyle(styles.of(use));
        return cell;
    }
}
