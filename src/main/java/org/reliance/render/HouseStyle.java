package org.reliance.render;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSchemeColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STColorSchemeIndex;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Makes of POI's plain 4:3 presentation a 16:9 one in the program's colours, so that its theme is that of the figures. */
record HouseStyle(Palette palette) {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    private static final double LEFT = 36;

    /** On every machine with an office suite, or metrically replaced there: text stays in its place. */
    private static final String FONT = "Arial";

    private static final double TITLE_POINTS = 26;

    void apply(XMLSlideShow show) {
        double widening = WIDTH / show.getPageSize().getWidth();
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            widen(master, widening);
            List.of(master.getSlideLayouts()).forEach(layout -> widen(layout, widening));
            theme(master);
            titles(master);
            content(master);
            opening(master);
        }
    }

    /** What has no place of its own has that of the master, and is wide already. */
    private static void widen(XSLFSheet sheet, double factor) {
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (((CTShape) shape.getXmlObject()).getSpPr().isSetXfrm()) {
                Rectangle2D place = shape.getAnchor();
                shape.setAnchor(new Rectangle2D.Double(
                        place.getX() * factor, place.getY(), place.getWidth() * factor, place.getHeight()));
            }
        }
    }

    private static void content(XSLFSlideMaster master) {
        double width = WIDTH - 2 * LEFT;
        for (XSLFTextShape shape : master.getPlaceholders()) {
            switch (shape.getTextType()) {
                case TITLE -> shape.setAnchor(new Rectangle2D.Double(LEFT, 18, width, 72));
                case BODY -> shape.setAnchor(new Rectangle2D.Double(LEFT, 90, width, HEIGHT - 102.0));
                default -> {
                    // Date, footer and number stay where they are.
                }
            }
        }
    }

    /** The title of a deck: both its lines begin at the left edge of the slides' own titles. */
    private static void opening(XSLFSlideMaster master) {
        for (XSLFSlideLayout layout : master.getSlideLayouts()) {
            if (layout.getType() == SlideLayout.TITLE) {
                for (XSLFTextShape shape : layout.getPlaceholders()) {
                    switch (shape.getTextType()) {
                        case CENTERED_TITLE -> {
                            shape.setAnchor(new Rectangle2D.Double(LEFT, 150, WIDTH - 2 * LEFT, 120));
                            shape.setVerticalAlignment(VerticalAlignment.BOTTOM);
                        }
                        case SUBTITLE -> {
                            shape.setAnchor(new Rectangle2D.Double(LEFT, 282, WIDTH - 2 * LEFT, 100));
                            muted(((CTShape) shape.getXmlObject())
                                    .getTxBody()
                                    .getLstStyle()
                                    .getLvl1PPr());
                        }
                        default -> {
                            // Date, footer and number stay where they are.
                        }
                    }
                }
            }
        }
    }

    private static void muted(CTTextParagraphProperties words) {
        words.setAlgn(STTextAlignType.L);
        words.getDefRPr().getSolidFill().setSchemeClr(CTSchemeColor.Factory.newInstance());
        words.getDefRPr().getSolidFill().getSchemeClr().setVal(STSchemeColorVal.TX_2);
    }

    private void theme(XSLFSlideMaster master) {
        var elements = master.getTheme().getXmlObject().getThemeElements();
        elements.getFontScheme().getMajorFont().getLatin().setTypeface(FONT);
        elements.getFontScheme().getMinorFont().getLatin().setTypeface(FONT);
        colours(elements.getClrScheme());
        if (palette.isDark()) {
            // In a theme, dark is dark: on a dark ground the master swaps what is text and what is ground.
            var map = master.getXmlObject().getClrMap();
            map.setBg1(STColorSchemeIndex.DK_1);
            map.setTx1(STColorSchemeIndex.LT_1);
            map.setBg2(STColorSchemeIndex.DK_2);
            map.setTx2(STColorSchemeIndex.LT_2);
        }
    }

    private void colours(CTColorScheme scheme) {
        scheme.setName("Reliance");
        set(scheme.getDk1(), palette.isDark() ? palette.ground() : palette.ink());
        set(scheme.getLt1(), palette.isDark() ? palette.ink() : palette.ground());
        set(scheme.getDk2(), palette.isDark() ? palette.grid() : palette.muted());
        set(scheme.getLt2(), palette.isDark() ? palette.muted() : palette.grid());
        List<CTColor> accents = List.of(
                scheme.getAccent1(),
                scheme.getAccent2(),
                scheme.getAccent3(),
                scheme.getAccent4(),
                scheme.getAccent5(),
                scheme.getAccent6());
        for (int i = 0; i < accents.size(); i++) {
            set(accents.get(i), palette.tone(i));
        }
        set(scheme.getHlink(), palette.tone(0));
        set(scheme.getFolHlink(), palette.tone(3));
    }

    private static void set(CTColor target, String colour) {
        if (target.isSetSysClr()) {
            target.unsetSysClr();
        }
        var rgb = target.isSetSrgbClr() ? target.getSrgbClr() : target.addNewSrgbClr();
        rgb.setVal(HexFormat.of().parseHex(colour.substring(1)));
    }

    private static void titles(XSLFSlideMaster master) {
        CTTextParagraphProperties title =
                master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr();
        title.setAlgn(STTextAlignType.L);
        title.getDefRPr().setSz((int) (100 * TITLE_POINTS));
        title.getDefRPr().setB(true);
    }
}
