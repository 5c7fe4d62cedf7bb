package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.reliance.figure.Figure;

/**
 * Writes PowerPoint slides whose charts PowerPoint draws and edits itself, in the colours of the presentation's theme:
 * its own, or that of an organisation's template.
 */
public final class PptxWriter implements DeckWriter {

    /** Made when first asked for: the office schemas take a while to load. */
    private final Map<Theme, SlideTemplate> templates = new ConcurrentHashMap<>();

    private final Function<Theme, SlideTemplate> template;

    private PptxWriter(Function<Theme, SlideTemplate> template) {
        this.template = template;
    }

    /** A writer of slides in the program's own look. */
    public static PptxWriter of() {
        return new PptxWriter(theme -> SlideTemplate.of(Palette.of(theme)));
    }

    /**
     * A writer of slides in an organisation's look, which has one ground only.
     *
     * @param template a {@code .potx} or {@code .pptx}; its slides are left out
     * @throws IOException naming the file, when it cannot be read or has no layout for a figure
     */
    public static PptxWriter of(Path template) throws IOException {
        SlideTemplate given = SlideTemplate.of(template);
        return new PptxWriter(_ -> given);
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
            slides.name(figure.title());
            slides.figure(figure, figure.title());
            slides.write(out);
        }
    }

    @Override
    public void write(Deck deck, Picture picture, OutputStream out) throws IOException {
        try (Slides slides = open(picture)) {
            slides.name(deck.title());
            slides.title(deck);
            for (Deck.Page page : deck.pages()) {
                slides.figure(page.figure(), page.headline());
            }
            slides.sources(deck);
            slides.write(out);
        }
    }

    private Slides open(Picture picture) throws IOException {
        return new Slides(templates.computeIfAbsent(picture.theme(), template), picture.site());
    }
}
