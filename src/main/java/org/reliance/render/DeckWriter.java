package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;

/** A writer whose format has pages: it also writes several figures into one file. */
public interface DeckWriter extends FigureWriter {

    /** About how much heap each figure takes beside the file itself while a deck is written. */
    int MEGABYTES_A_PAGE = 3;

    /**
     * Writes a title page, one page a figure and the sources. The stream is left open.
     *
     * @throws IOException when the stream cannot be written
     * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile
     */
    void write(Deck deck, Picture picture, OutputStream out) throws IOException;
}
