package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.reliance.figure.Figure;
import org.reliance.quantity.Interruption;

/**
 * Makes files, only so many at once as the memory allows. The others wait, and whoever waits can be interrupted; what
 * needs more than there ever is is refused.
 */
public final class MemoryBudget {

    private static final int BYTES_OF_A_MEGABYTE = 1 << 20;
    /** The rest of the heap belongs to the pages, the data and the chart script. */
    private static final int SHARE_OF_ALL_FILES = 4;
    /** One file may take more, while no other is made. */
    private static final int SHARE_OF_ONE_FILE = 2;

    private final int megabytes;
    private final int largestFile;
    private final Semaphore free;

    /**
     * A budget.
     *
     * @param megabytes how much memory all files that are being made may take together
     * @param largestFile how many megabytes one may take when it is the only one
     */
    MemoryBudget(int megabytes, int largestFile) {
        this.megabytes = megabytes;
        this.largestFile = largestFile;
        this.free = new Semaphore(megabytes, true);
    }

    /** A quarter of the heap that this program has. */
    public static MemoryBudget ofHeap() {
        int heap = Math.toIntExact(Runtime.getRuntime().maxMemory() / BYTES_OF_A_MEGABYTE);
        return new MemoryBudget(Math.max(1, heap / SHARE_OF_ALL_FILES), heap / SHARE_OF_ONE_FILE);
    }

    /** Writes one file. */
    private interface Work {
        void write() throws IOException;
    }

    /**
     * Writes the file of one figure. The stream is left open.
     *
     * @throws IOException when the stream cannot be written
     * @throws TooLargeException when this program has not the memory for it
     * @throws CancellationException when the thread is interrupted
     */
    public void write(FigureWriter writer, Figure figure, Picture picture, OutputStream out) throws IOException {
        within(writer.megabytes(picture), () -> writer.write(figure, picture, out));
    }

    /**
     * Writes the file of several figures. The stream is left open.
     *
     * @throws IOException when the stream cannot be written
     * @throws TooLargeException when this program has not the memory for it
     * @throws CancellationException when the thread is interrupted
     */
    public void write(DeckWriter writer, Deck deck, Picture picture, OutputStream out) throws IOException {
        int needed = writer.megabytes(picture)
                + DeckWriter.MEGABYTES_A_PAGE * deck.pages().size();
        within(needed, () -> writer.write(deck, picture, out));
    }

    private void within(int needed, Work work) throws IOException {
        if (needed > largestFile) {
            throw new TooLargeException(needed, largestFile);
        }
        int taken = Math.min(needed, megabytes);
        Interruption.acquire(free, taken);
        try {
            work.write();
        } finally {
            free.release(taken);
        }
    }
}
