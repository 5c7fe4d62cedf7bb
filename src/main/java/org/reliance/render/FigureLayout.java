package org.reliance.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;

/** The layout that figures have in a presentation, and what stands where on it. */
record FigureLayout(XSLFSlideLayout layout, SlidePlaces places) {

    private static final List<SlideLayout> BEST_FIRST =
            List.of(SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT, SlideLayout.TEXT);

    /** The best layout with a title and enough room under it. Those that a house has made itself come last. */
    static Optional<FigureLayout> find(XMLSlideShow show) {
        return layouts(show)
                .sorted(Comparator.comparingInt(FigureLayout::rank))
                .flatMap(layout ->
                        SlidePlaces.find(show, layout).map(places -> new FigureLayout(layout, places)).stream())
                .findFirst();
    }

    static Stream<XSLFSlideLayout> layouts(XMLSlideShow show) {
        return show.getSlideMasters().stream().flatMap(master -> Stream.of(master.getSlideLayouts()));
    }

    private static int rank(XSLFSlideLayout layout) {
        int rank = BEST_FIRST.indexOf(layout.getType());
        return rank < 0 ? BEST_FIRST.size() : rank;
    }
}
