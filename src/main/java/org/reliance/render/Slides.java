package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.reliance.figure.Figure;
import org.reliance.figure.Source;
import org.reliance.figure.Stamp;

/** A presentation that is being written, slide by slide. */
final class Slides implements AutoCloseable {

    private static final double DECK_TITLE = 36;
    private static final double DECK_SUBTITLE = 18;
    private static final double SMALLEST_TITLE = 18;
    private static final double SOURCE_TEXT = 12;
    private static final int SOURCES_ON_A_SLIDE = 10;

    private final XMLSlideShow show;
    private final XSLFSlideLayout layout;
    private final SlidePlaces places;
    private final Inks inks;
    private final String site;

    Slides(SlideTemplate template, String site) throws IOException {
        this.show = template.open();
        FigureLayout figures = FigureLayout.find(show).orElseThrow();
        this.layout = figures.layout();
        this.places = figures.places();
        this.inks = new Inks.Themed(ThemeGround.of(layout));
        this.site = site;
    }

    /** What the file itself is called, and when it was made. */
    void name(String title, Stamp stamp) {
        Optional<Date> made =
                Optional.of(Date.from(stamp.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var properties = show.getProperties().getCoreProperties();
        properties.setTitle(SvgText.legal(title));
        properties.setCreator("Reliance");
        properties.setCreated(made);
        properties.setModified(made);
    }

    void figure(Figure figure, String headline) throws IOException {
        new FigureSlide(figure, places, inks, site).write(show, addSlide(), headline);
    }

    void title(Deck deck) {
        XSLFSlide slide = show.createSlide(titleLayout());
        SlideText text = new SlideText(inks, deck.locale());
        SlideText.placeholders(slide, Placeholder.CENTERED_TITLE, Placeholder.TITLE)
                .forEach(shape -> text.headline(shape, fitted(deck.title(), shape, DECK_TITLE)));
        var stamp = deck.pages().getFirst().figure().stamp();
        String made = Words.of(deck.locale())
                .of("deck-made", SpeakerNotes.date(stamp.date(), deck.locale()), stamp.dataVersion());
        SlideText.placeholders(slide, Placeholder.SUBTITLE).forEach(shape -> {
            shape.clearText();
            Stream.of(deck.subtitle(), made)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> text.line(shape, line).setFontSize(DECK_SUBTITLE));
        });
    }

    private XSLFSlideLayout titleLayout() {
        return FigureLayout.layouts(show)
                .filter(candidate -> candidate.getType() == SlideLayout.TITLE)
                .findFirst()
                .orElse(layout);
    }

    void sources(Deck deck) {
        List<Source> sources = deck.listSources();
        int slides = (sources.size() + SOURCES_ON_A_SLIDE - 1) / SOURCES_ON_A_SLIDE;
        for (int i = 0; i < slides; i++) {
            int end = Math.min(sources.size(), (i + 1) * SOURCES_ON_A_SLIDE);
            sources(deck, sources.subList(i * SOURCES_ON_A_SLIDE, end), i + 1, slides);
        }
    }

    private void sources(Deck deck, List<Source> sources, int number, int of) {
        Words words = Words.of(deck.locale());
        String heading = words.of("notes-sources");
        String title =
                of == 1 ? heading : words.of("deck-continued", heading, Integer.toString(number), Integer.toString(of));
        XSLFSlide slide = addSlide();
        SlideText text = new SlideText(inks, deck.locale());
        SlideText.placeholders(slide, Placeholder.TITLE)
                .forEach(shape -> text.headline(shape, fitted(title, shape, places.titleSize())));
        var box = text.box(slide, places.chart(), "Sources");
        for (Source source : sources) {
            var run = text.line(box, SpeakerNotes.source(source), SOURCE_TEXT, Ink.Plain.INK, TextAlign.LEFT);
            run.getParagraph().setSpaceAfter(-6.0);
        }
    }

    void write(OutputStream out) throws IOException {
        show.write(out);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }

    /** A slide with a title and room under it. */
    private XSLFSlide addSlide() {
        XSLFSlide slide = show.createSlide(layout);
        List<XSLFTextShape> rest = Stream.of(slide.getPlaceholders())
                .filter(shape -> shape.getTextType() != Placeholder.TITLE)
                .toList();
        rest.forEach(slide::removeShape);
        SlideText.placeholders(slide, Placeholder.TITLE).forEach(shape -> shape.setAnchor(places.title()));
        return slide;
    }

    private static Headline fitted(String title, XSLFTextShape shape, double largest) {
        var place = shape.getAnchor();
        return Headline.of(title, place.getWidth(), place.getHeight(), largest, SMALLEST_TITLE);
    }
}
