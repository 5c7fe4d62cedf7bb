package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.reliance.figure.Figure;

/**
 * Makes files, only so many at once as the memory allows; the others wait a while and are then told to come again. A
 * finished file waits aside, so that whoever reads slowly keeps nobody else waiting.
 */
public final class Press {

    private static final int BYTES_OF_A_MEGABYTE = 1 << 20;
    /** The rest of the heap belongs to the pages, the data and the chart script. */
    private static final int SHARE_OF_HEAP = 4;

    private static final int FEWEST_MEGABYTES = 64;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final int megabytes;
    private final Semaphore free;
    private final Duration patience;

    /**
     * A press.
     *
     * @param megabytes how much memory all files that are being made may take together
     * @param patience how long one waits for its turn
     */
    Press(int megabytes, Duration patience) {
        this.megabytes = megabytes;
        this.free = new Semaphore(megabytes, true);
        this.patience = patience;
    }

    /**
     * A press that takes a quarter of this program's heap.
     *
     * @param patience how long one waits for its turn
     */
    public static Press of(Duration patience) {
        long heap = Runtime.getRuntime().maxMemory() / BYTES_OF_A_MEGABYTE / SHARE_OF_HEAP;
        return new Press(Math.clamp(heap, FEWEST_MEGABYTES, Integer.MAX_VALUE), patience);
    }

    /** Writes one file. */
    private interface Work {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Makes the file of one figure.
     *
     * @throws IOException when it cannot be kept
     * @throws BusyException when its turn does not come in time
     */
    public Spool print(FigureWriter writer, Figure figure, Picture picture) throws IOException {
        return print(writer.megabytes(picture), out -> writer.write(figure, picture, out));
    }

    /**
     * Makes the file of several figures.
     *
     * @throws IOException when it cannot be kept
     * @throws BusyException when its turn does not come in time
     */
    public Spool print(DeckWriter writer, Deck deck, Picture picture) throws IOException {
        int needed = writer.megabytes(picture)
                + DeckWriter.MEGABYTES_A_PAGE * deck.pages().size();
        return print(needed, out -> writer.write(deck, picture, out));
    }

    private Spool print(int needed, Work work) throws IOException {
        int taken = Math.min(needed, megabytes);
        take(taken);
        Spool spool = new Spool();
        try {
            work.write(spool);
            return spool;
        } catch (IOException | RuntimeException | Error e) {
            spool.close();
            throw e;
        } finally {
            free.release(taken);
        }
    }

    private void take(int needed) {
        try {
            if (!free.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException(RETRY_AFTER);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException(RETRY_AFTER);
        }
    }
}
