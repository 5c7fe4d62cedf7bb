package org.reliance.render;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look. Each style is made once: a workbook may hold only so many. */
final class CellStyles {

    /** What a cell is for. */
    enum Use {
        TITLE,
        HEADING,
        HEADER,
        HEADER_YEAR,
        TEXT,
        WRAPPED,
        MUTED,
        /** A little away from the number before it. */
        UNIT,
        LINK,
        /** A number as somebody stated it. */
        STATED,
        /** A number that was computed. */
        COMPUTED,
        YEAR,
        /** A cell that the reader is meant to change, as modellers colour it: blue on pale yellow. */
        LEVER
    }

    private static final String OPAQUE = "ff";
    private static final String FONT = "Arial";
    private static final String LEVER_GROUND = "#fff7d6";
    private static final String LEVER_INK = "#0000ff";
    private static final String COMPUTED_FORMAT = "#,##0.00";

    private final XSSFWorkbook workbook;
    private final Palette palette = Palette.of(Theme.LIGHT);
    private final Map<Use, XSSFCellStyle> styles = new EnumMap<>(Use.class);

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.getFontAt(0).setFontName(FONT);
        workbook.getFontAt(0).setFontHeightInPoints((short) 10);
    }

    XSSFCellStyle of(Use use) {
        return styles.computeIfAbsent(use, this::make);
    }

    private XSSFCellStyle make(Use use) {
        return switch (use) {
            case TITLE -> style(font(palette.ink(), 14, true), "General", false);
            case HEADING -> style(font(palette.ink(), 11, true), "General", false);
            case HEADER -> header("General");
            case HEADER_YEAR -> header("0");
            case TEXT -> style(font(palette.ink(), 10, false), "General", false);
            case WRAPPED -> style(font(palette.ink(), 10, false), "General", true);
            case MUTED -> style(font(palette.muted(), 10, false), "General", false);
            case UNIT -> unit();
            case LINK -> style(font(palette.tone(0), 10, false), "General", false);
            case STATED -> style(font(palette.ink(), 10, false), "General", false);
            case COMPUTED -> style(font(palette.ink(), 10, false), COMPUTED_FORMAT, false);
            case YEAR -> style(font(palette.ink(), 10, false), "0", false);
            case LEVER -> lever();
        };
    }

    private XSSFCellStyle unit() {
        XSSFCellStyle style = style(font(palette.muted(), 10, false), "General", false);
        style.setIndention((short) 1);
        return style;
    }

    private XSSFCellStyle header(String format) {
        XSSFCellStyle style = style(font(palette.ink(), 10, true), format, true);
        ground(style, palette.grid());
        style.setBorderBottom(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        return style;
    }

    private XSSFCellStyle lever() {
        XSSFCellStyle style = style(font(LEVER_INK, 10, false), "General", false);
        ground(style, LEVER_GROUND);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderTop(BorderStyle.HAIR);
        style.setBorderLeft(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    private static void ground(XSSFCellStyle style, String colour) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(colour));
    }

    private XSSFCellStyle style(XSSFFont font, String format, boolean wraps) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(wraps);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont font(String colour, int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        return font;
    }

    private static XSSFColor colour(String colour) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + colour.substring(1)), null);
    }
}
