package org.reliance.render;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.reliance.figure.Figure;

/** One figure on one slide. */
record FigureSlide(Figure figure, SlidePlaces places, Inks inks, String site) {

    private static final double SMALLEST_TITLE = 16;
    private static final double SUBTITLE = 14;
    private static final double CHART_TEXT = 12;
    private static final double FOOT = 9;

    /** How small such words may get beside their usual size. */
    private static final double SMALLEST_SHARE = 0.75;

    private static final String DATA = "Data";
    /** Any id will do; equal ones are updated together. */
    private static final String NUMBER_ID = "{871B2431-D351-4C6E-A3CF-9DFAC0E3E050}";

    void write(XMLSlideShow show, XSLFSlide slide, String title) throws IOException {
        SlideText text = new SlideText(inks, figure.locale());
        SlideText.placeholders(slide, Placeholder.TITLE).forEach(shape -> text.headline(shape, fitted(title)));
        small(text, slide, "Subtitle", figure.subtitle(), places.subtitle(), SUBTITLE, places.align());
        if (figure.isEmpty()) {
            absence(text, slide);
        } else {
            chart(show, slide);
        }
        foot(text, slide);
        notes(show, slide);
    }

    private Headline fitted(String title) {
        Rectangle2D place = places.title();
        return Headline.of(title, place.getWidth() - 15, place.getHeight() - 7, places.titleSize(), SMALLEST_TITLE);
    }

    private void absence(SlideText text, XSLFSlide slide) {
        var box = text.box(slide, places.chart(), "Chart");
        text.line(box, Words.of(figure.locale()).of("empty"), SUBTITLE, Ink.Plain.INK, TextAlign.LEFT);
        text.line(box, figure.summary(), SUBTITLE, Ink.Plain.MUTED, TextAlign.LEFT);
    }

    private void chart(XMLSlideShow show, XSLFSlide slide) throws IOException {
        XSLFChart chart = show.createChart();
        Rectangle2D place = places.chart();
        NativeChart.draw(
                chart,
                figure,
                new SeriesSheet(dataSheet(chart), 0),
                SeriesStyle.of(inks, CHART_TEXT),
                place.getWidth(),
                place.getHeight());
        slide.addChart(chart, inEmu(place));
        Stream.of(slide.getXmlObject().getCSld().getSpTree().getGraphicFrameArray())
                .forEach(this::describe);
    }

    private static XSSFSheet dataSheet(XSLFChart chart) throws IOException {
        try {
            var workbook = chart.getWorkbook();
            workbook.setSheetName(0, DATA);
            return workbook.getSheetAt(0);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** What a reader who cannot see the chart is told. */
    private void describe(CTGraphicalObjectFrame frame) {
        var properties = frame.getNvGraphicFramePr().getCNvPr();
        properties.setName(figure.id());
        properties.setTitle(SvgText.legal(figure.title()));
        properties.setDescr(SvgText.legal(figure.summary()));
    }

    private static Rectangle2D inEmu(Rectangle2D points) {
        return new Rectangle2D.Double(
                Units.toEMU(points.getX()),
                Units.toEMU(points.getY()),
                Units.toEMU(points.getWidth()),
                Units.toEMU(points.getHeight()));
    }

    private void foot(SlideText text, XSLFSlide slide) {
        SourceLine line = SourceLine.of(figure, site);
        small(text, slide, "Source", line.sources(), places.source(), FOOT, TextAlign.LEFT);
        small(text, slide, "Stamp", line.stamp(), places.stamp(), FOOT, TextAlign.RIGHT);
    }

    /** Words in a box of their own, smaller where they are long. */
    private static void small(
            SlideText text,
            XSLFSlide slide,
            String name,
            String words,
            Rectangle2D place,
            double largest,
            TextAlign align) {
        Headline fitted = Headline.of(words, place.getWidth(), place.getHeight(), largest, largest * SMALLEST_SHARE);
        text.line(text.box(slide, place, name), fitted.text(), fitted.points(), Ink.Plain.MUTED, align);
    }

    private void notes(XMLSlideShow show, XSLFSlide slide) {
        String notes = SvgText.legal(SpeakerNotes.of(figure).text(site));
        XSLFNotes page = show.getNotesSlide(slide);
        for (XSLFTextShape shape : page.getPlaceholders()) {
            switch (shape.getTextType()) {
                case BODY -> shape.setText(notes);
                case SLIDE_NUMBER -> shape.getTextParagraphs().forEach(FigureSlide::restoreNumber);
                case DATETIME, HEADER, FOOTER -> page.removeShape(shape);
                default -> {
                    // The picture of the slide.
                }
            }
        }
    }

    /** POI copies the field that counts the pages as a text that PowerPoint does not accept. */
    private static void restoreNumber(XSLFTextParagraph paragraph) {
        var xml = paragraph.getXmlObject();
        for (int i = xml.sizeOfRArray() - 1; i >= 0; i--) {
            String text = xml.getRArray(i).getT();
            xml.removeR(i);
            var field = xml.addNewFld();
            field.setId(NUMBER_ID);
            field.setType("slidenum");
            field.setT(text);
        }
    }
}
