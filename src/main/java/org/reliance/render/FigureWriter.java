package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import org.reliance.figure.Figure;

/** Writes a figure in one file format. Writers hold no state of a figure and may be used by many threads at once. */
public interface FigureWriter {

    /** The file name's ending without the dot, which is also the name of the format in addresses: {@code svg}. */
    String extension();

    /** How the name of a file of it ends, without the dot. */
    default String fileEnding() {
        return extension();
    }

    /** The media type, with its character set where it is text: {@code text/csv;charset=UTF-8}. */
    String mediaType();

    /**
     * Writes one file. The stream is left open.
     *
     * @param picture size and theme; formats that draw nothing use its site alone
     * @throws IOException when the stream cannot be written
     * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile
     */
    void write(Figure figure, Picture picture, OutputStream out) throws IOException;

    /**
     * The same for a reader's spreadsheet rather than for a program: a text file then says at its beginning that it is
     * UTF-8, which spreadsheets would not believe otherwise. Formats that say so themselves are the same for both.
     */
    default FigureWriter forSpreadsheets() {
        return this;
    }

    /** About how much heap one file takes while it is written. */
    default int megabytes(Picture picture) {
        return 16;
    }
}
