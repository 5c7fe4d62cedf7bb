package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.reliance.figure.Figure;

/** Writes how to cite a figure, for programs that keep references. */
public final class CitationWriter implements FigureWriter {

    private final String extension;
    private final String mediaType;
    private final Function<Citation, String> form;

    private CitationWriter(String extension, String mediaType, Function<Citation, String> form) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.form = form;
    }

    public static CitationWriter bibTeX() {
        return new CitationWriter("bib", "application/x-bibtex;charset=UTF-8", Citation::bibTeX);
    }

    public static CitationWriter ris() {
        return new CitationWriter("ris", "application/x-research-info-systems;charset=UTF-8", Citation::ris);
    }

    public static CitationWriter cslJson() {
        return new CitationWriter("csl", "application/vnd.citationstyles.csl+json;charset=UTF-8", Citation::cslJson);
    }

    @Override
    public String extension() {
        return extension;
    }

    /** A file that ends in {@code csl} is taken for a style. */
    @Override
    public String fileEnding() {
        return extension.equals("csl") ? "csl.json" : extension;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public void write(Figure figure, Picture picture, OutputStream out) throws IOException {
        out.write(form.apply(Citation.of(figure, picture.site())).getBytes(StandardCharsets.UTF_8));
    }
}
