package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.reliance.figure.Figure;
import org.reliance.figure.Source;

/**
 * Writes pages whose pictures are the SVG's shapes and letters: vectors at every size, the typeface inside, text as text;
 * tagged with what is the title, what is the picture and what it says.
 */
public final class PdfWriter implements DeckWriter {

    private static final int SOURCES_ON_A_PAGE = 12;

    private final SvgWriter svg;

    private PdfWriter(SvgWriter svg) {
        this.svg = svg;
    }

    public static PdfWriter of(SvgWriter svg) {
        return new PdfWriter(svg);
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void write(Figure figure, Picture picture, OutputStream out) throws IOException {
        String drawn = svg.svg(figure, picture);
        try (PdfPages pages = new PdfPages(figure.title(), figure.locale(), picture)) {
            pages.figure(figure, drawn);
            pages.write(out);
        }
    }

    @Override
    public void write(Deck deck, Picture picture, OutputStream out) throws IOException {
        try (PdfPages pages = new PdfPages(deck.title(), deck.locale(), picture)) {
            title(pages, deck);
            for (Deck.Page page : deck.pages()) {
                Figure figure = page.figure().withTitle(page.headline());
                pages.figure(figure, svg.svg(figure, picture));
            }
            sources(pages, deck);
            pages.write(out);
        }
    }

    private static void title(PdfPages pages, Deck deck) throws IOException {
        var stamp = deck.pages().getFirst().figure().stamp();
        pages.words(deck.title(), flow -> {
            flow.skip(0.25);
            flow.heading(deck.title());
            flow.paragraph(deck.subtitle());
            flow.paragraph(Words.of(deck.locale())
                    .of("deck-made", SpeakerNotes.date(stamp.date(), deck.locale()), stamp.dataVersion()));
        });
    }

    private static void sources(PdfPages pages, Deck deck) throws IOException {
        String heading = Words.of(deck.locale()).of("notes-sources");
        List<Source> sources = deck.listSources();
        for (int from = 0; from < sources.size(); from += SOURCES_ON_A_PAGE) {
            List<Source> onePage = sources.subList(from, Math.min(sources.size(), from + SOURCES_ON_A_PAGE));
            pages.words(heading, flow -> {
                flow.heading(heading);
                onePage.forEach(source -> flow.paragraph(SpeakerNotes.source(source)));
            });
        }
    }
}
