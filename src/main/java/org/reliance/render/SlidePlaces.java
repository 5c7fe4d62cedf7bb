package org.reliance.render;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * Where the parts of a figure's slide stand, in points.
 *
 * @param titleSize the largest size of the title's letters
 */
record SlidePlaces(
        Rectangle2D title,
        double titleSize,
        Rectangle2D subtitle,
        Rectangle2D chart,
        Rectangle2D source,
        Rectangle2D stamp) {

    private static final double SUBTITLE_HEIGHT = 24;
    private static final double FOOT_HEIGHT = 32;
    private static final double SOURCE_SHARE = 0.58;

    /** The program's own slide. */
    static SlidePlaces own() {
        double width = HouseStyle.WIDTH - 2 * HouseStyle.LEFT;
        return of(
                new Rectangle2D.Double(HouseStyle.LEFT, 18, width, 72),
                HouseStyle.TITLE_POINTS,
                new Rectangle2D.Double(HouseStyle.LEFT, 90, width, HouseStyle.HEIGHT - 102.0));
    }

    /** A template's slide: its title where it is, everything else where its content goes. */
    static SlidePlaces of(XMLSlideShow show, XSLFSlideLayout layout) {
        Dimension page = show.getPageSize();
        XSLFTextShape title = find(layout, Placeholder.TITLE)
                .orElseThrow(() -> new IllegalStateException("the layout " + layout.getName() + " has no title"));
        Rectangle2D head = title.getAnchor();
        Rectangle2D body = SlideTemplate.findLayout(show, List.of(SlideLayout.TITLE_AND_CONTENT))
                .flatMap(content -> find(content, Placeholder.CONTENT))
                .map(XSLFTextShape::getAnchor)
                .orElseGet(() -> new Rectangle2D.Double(
                        head.getX(), head.getMaxY(), head.getWidth(), page.getHeight() * 0.9 - head.getMaxY()));
        double size = Optional.ofNullable(title.getTextParagraphs()
                        .getFirst()
                        .getTextRuns()
                        .getFirst()
                        .getFontSize())
                .orElse(28.0);
        return of(head, size, body);
    }

    private static Optional<XSLFTextShape> find(XSLFSlideLayout layout, Placeholder kind) {
        return Arrays.stream(layout.getPlaceholders())
                .filter(shape -> shape.getTextType() == kind)
                .findFirst();
    }

    private static SlidePlaces of(Rectangle2D title, double titleSize, Rectangle2D body) {
        double x = body.getX();
        double width = body.getWidth();
        double foot = body.getMaxY() - FOOT_HEIGHT;
        double chartTop = body.getY() + SUBTITLE_HEIGHT;
        double sourceWidth = width * SOURCE_SHARE;
        return new SlidePlaces(
                title,
                titleSize,
                new Rectangle2D.Double(x, body.getY(), width, SUBTITLE_HEIGHT),
                new Rectangle2D.Double(x, chartTop, width, foot - chartTop),
                new Rectangle2D.Double(x, foot, sourceWidth, FOOT_HEIGHT),
                new Rectangle2D.Double(x + sourceWidth, foot, width - sourceWidth, FOOT_HEIGHT));
    }
}
