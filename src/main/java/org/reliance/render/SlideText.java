package org.reliance.render;

import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Puts words on slides: in the theme's colours, marked with their language, from right to left where they run so. */
record SlideText(Inks inks, Locale locale) {

    /** Those that are on the slide: POI goes on listing placeholders that have been taken away among the placeholders. */
    static Stream<XSLFTextShape> placeholders(XSLFSlide slide, Placeholder... kinds) {
        return slide.getShapes().stream()
                .filter(shape -> shape.isPlaceholder() && shape instanceof XSLFTextShape)
                .map(XSLFTextShape.class::cast)
                .filter(shape -> List.of(kinds).contains(shape.getTextType()));
    }

    /** Adds a box of text whose words begin where those of a title in the same place do. */
    XSLFTextBox box(XSLFSlide slide, Rectangle2D place, String name) {
        XSLFTextBox box = slide.createTextBox();
        box.clearText();
        box.setAnchor(place);
        box.setTopInset(0);
        box.setBottomInset(0);
        box.setWordWrap(true);
        ((CTShape) box.getXmlObject()).getNvSpPr().getCNvPr().setName(name);
        return box;
    }

    /** Replaces a placeholder's words by a headline in the placeholder's own style. */
    void headline(XSLFTextShape placeholder, Headline headline) {
        placeholder.clearText();
        run(paragraph(placeholder, headline.text()), headline.text()).setFontSize(headline.points());
    }

    /** Adds a paragraph in the shape's own style. */
    XSLFTextRun line(XSLFTextShape shape, String text) {
        return run(paragraph(shape, text), text);
    }

    /** Adds a paragraph. */
    XSLFTextRun line(XSLFTextShape shape, String text, double points, Ink ink, TextAlign align) {
        XSLFTextRun run = line(shape, text);
        if (!isRightToLeft(text)) {
            run.getParagraph().setTextAlign(align);
        }
        run.setFontSize(points);
        CTTextCharacterProperties letters = letters(run);
        inks.fill(letters.addNewSolidFill(), ink);
        return run;
    }

    private static XSLFTextParagraph paragraph(XSLFTextShape shape, String text) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        if (isRightToLeft(text)) {
            var xml = paragraph.getXmlObject();
            CTTextParagraphProperties properties = xml.isSetPPr() ? xml.getPPr() : xml.addNewPPr();
            properties.setRtl(true);
            paragraph.setTextAlign(TextAlign.RIGHT);
        }
        return paragraph;
    }

    private XSLFTextRun run(XSLFTextParagraph paragraph, String text) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(SvgText.legal(text));
        letters(run).setLang(locale.toLanguageTag());
        return run;
    }

    private static CTTextCharacterProperties letters(XSLFTextRun run) {
        CTRegularTextRun xml = (CTRegularTextRun) run.getXmlObject();
        return xml.isSetRPr() ? xml.getRPr() : xml.addNewRPr();
    }

    private static boolean isRightToLeft(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
