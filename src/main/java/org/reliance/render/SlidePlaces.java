package org.reliance.render;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * Where the parts of a figure's slide stand, in points.
 *
 * @param titleSize the largest size of the title's letters
 * @param align how the title's words stand in its place; the subtitle's follow
 */
record SlidePlaces(
        Rectangle2D title,
        double titleSize,
        TextAlign align,
        Rectangle2D subtitle,
        Rectangle2D chart,
        Rectangle2D source,
        Rectangle2D stamp) {

    private static final double SUBTITLE_HEIGHT = 24;
    private static final double FOOT_HEIGHT = 32;
    private static final double SOURCE_SHARE = 0.58;

    /** Shares of a page below which a place is made for a few words, not for a chart. */
    private static final double LEAST_WIDTH = 0.5;

    private static final double LEAST_HEIGHT = 0.4;

    /** Where a page without footers ends, as a share of its height. */
    private static final double BOTTOM = 0.93;

    /**
     * The title where the layout has it, everything else where its content goes. Empty where the layout has no title, or
     * no room for a chart under it.
     */
    static Optional<SlidePlaces> find(XMLSlideShow show, XSLFSlideLayout layout) {
        Dimension page = show.getPageSize();
        return places(layout, Placeholder.TITLE).findFirst().flatMap(title -> {
            Rectangle2D room = room(layout, title.getAnchor(), page);
            boolean isEnough = room.getWidth() >= LEAST_WIDTH * page.getWidth()
                    && room.getHeight() >= LEAST_HEIGHT * page.getHeight();
            return isEnough ? Optional.of(of(title, room)) : Optional.empty();
        });
    }

    /** The place for content, carried on down to the footers where it is made for a few lines only. */
    private static Rectangle2D room(XSLFSlideLayout layout, Rectangle2D title, Dimension page) {
        Rectangle2D content = content(layout)
                .orElseGet(() -> new Rectangle2D.Double(title.getX(), title.getMaxY(), title.getWidth(), 0));
        double top = Math.max(content.getY(), title.getMaxY());
        double bottom =
                content.getHeight() < LEAST_HEIGHT * page.getHeight() ? bottom(layout, page) : content.getMaxY();
        return new Rectangle2D.Double(content.getX(), top, content.getWidth(), bottom - top);
    }

    /** The layout's own place for content, or that of the layout beside it that is made for content. */
    private static Optional<Rectangle2D> content(XSLFSlideLayout layout) {
        return Stream.concat(
                        Stream.of(layout),
                        Stream.of(layout.getSlideMaster().getSlideLayouts())
                                .filter(other -> other.getType() == SlideLayout.TITLE_AND_CONTENT))
                .flatMap(sheet -> places(sheet, Placeholder.CONTENT, Placeholder.BODY))
                .findFirst()
                .map(XSLFTextShape::getAnchor);
    }

    private static double bottom(XSLFSlideLayout layout, Dimension page) {
        return Stream.of(layout, layout.getSlideMaster())
                .flatMap(sheet -> places(sheet, Placeholder.FOOTER, Placeholder.DATETIME, Placeholder.SLIDE_NUMBER))
                .mapToDouble(shape -> shape.getAnchor().getY())
                .filter(top -> top > page.getHeight() / 2)
                .min()
                .orElse(BOTTOM * page.getHeight());
    }

    private static Stream<XSLFTextShape> places(XSLFSheet sheet, Placeholder... kinds) {
        return Stream.of(sheet.getPlaceholders())
                .filter(shape -> List.of(kinds).contains(shape.getTextType()) && shape.getAnchor() != null);
    }

    private static SlidePlaces of(XSLFTextShape title, Rectangle2D room) {
        XSLFTextParagraph words = title.getTextParagraphs().getFirst();
        double x = room.getX();
        double width = room.getWidth();
        double foot = room.getMaxY() - FOOT_HEIGHT;
        double chartTop = room.getY() + SUBTITLE_HEIGHT;
        double sourceWidth = width * SOURCE_SHARE;
        return new SlidePlaces(
                title.getAnchor(),
                Optional.ofNullable(words.getTextRuns().getFirst().getFontSize())
                        .orElse(28.0),
                Optional.ofNullable(words.getTextAlign()).orElse(TextAlign.LEFT),
                new Rectangle2D.Double(x, room.getY(), width, SUBTITLE_HEIGHT),
                new Rectangle2D.Double(x, chartTop, width, foot - chartTop),
                new Rectangle2D.Double(x, foot, sourceWidth, FOOT_HEIGHT),
                new Rectangle2D.Double(x + sourceWidth, foot, width - sourceWidth, FOOT_HEIGHT));
    }
}
