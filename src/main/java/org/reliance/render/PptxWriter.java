package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.reliance.figure.Figure;

/**
 * Writes PowerPoint slides whose charts PowerPoint draws and edits itself, in the colours of the presentation's theme:
 * its own, or that of an organisation's template.
 */
public final class PptxWriter implements DeckWriter {

    /** Made when first asked for: the office schemas take a while to load. */
    private final Map<Theme, SlideTemplate> own = new ConcurrentHashMap<>();

    private final TemplateFolder templates;

    private PptxWriter(TemplateFolder templates) {
        this.templates = templates;
    }

    /** A writer of slides in the program's own look. */
    public static PptxWriter of() {
        return of(TemplateFolder.none());
    }

    /**
     * A writer of slides in an organisation's look, which has one ground only; in the program's own while there is no
     * usable template.
     */
    public static PptxWriter of(TemplateFolder templates) {
        return new PptxWriter(templates);
    }

    @Override
    public String extension() {
        return "pptx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    }

    @Override
    public void write(Figure figure, Picture picture, OutputStream out) throws IOException {
        try (Slides slides = open(picture)) {
            slides.name(figure.title(), figure.stamp());
            slides.figure(figure, figure.title());
            slides.write(out);
        }
    }

    @Override
    public void write(Deck deck, Picture picture, OutputStream out) throws IOException {
        try (Slides slides = open(picture)) {
            slides.name(deck.title(), deck.pages().getFirst().figure().stamp());
            slides.title(deck);
            for (Deck.Page page : deck.pages()) {
                slides.figure(page.figure(), page.headline());
            }
            slides.sources(deck);
            slides.write(out);
        }
    }

    private Slides open(Picture picture) throws IOException {
        SlideTemplate template = templates
                .find()
                .orElseGet(() -> own.computeIfAbsent(picture.theme(), theme -> SlideTemplate.of(Palette.of(theme))));
        return new Slides(template, picture.site());
    }
}
