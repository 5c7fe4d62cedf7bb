package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.reliance.figure.Figure;

/**
 * Writes many figures into one zip, one after the other, each as soon as it is made: what is kept at a time is one file.
 * Only a few are written at once, so that single files are not kept waiting.
 */
public final class FigureArchive {

    private static final int AT_ONCE = 2;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    private final Press press;
    private final Semaphore free = new Semaphore(AT_ONCE);

    private FigureArchive(Press press) {
        this.press = press;
    }

    /**
     * An archive.
     *
     * @param press makes the files; it should be a patient one, since a figure that is left out spoils the whole
     */
    public static FigureArchive of(Press press) {
        return new FigureArchive(press);
    }

    /** Is told how far it has come. */
    public interface Progress {

        /**
         * One more figure is in the archive.
         *
         * @param written how many are
         * @throws CancellationException when no more are wanted; what was written is then no complete zip
         */
        void after(int written);
    }

    /**
     * Writes the whole archive. The stream is left open.
     *
     * @param locale language of the list of contents
     * @param figures each composed when its turn comes
     * @throws IOException when the stream cannot be written
     * @throws BusyException when too many archives are being written already; nothing has been written then
     * @throws CancellationException when the progress asks for an end
     */
    public void write(
            Locale locale,
            List<Supplier<Figure>> figures,
            FigureWriter writer,
            Picture picture,
            OutputStream out,
            Progress progress)
            throws IOException {
        if (!free.tryAcquire()) {
            throw new BusyException(RETRY_AFTER);
        }
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            List<Figure> written = new ArrayList<>();
            for (Supplier<Figure> figure : figures) {
                written.add(add(zip, figure.get(), writer, picture));
                zip.flush();
                progress.after(written.size());
            }
            contents(zip, locale, written, writer, picture.site());
            zip.finish();
        } finally {
            free.release();
        }
    }

    private Figure add(ZipOutputStream zip, Figure figure, FigureWriter writer, Picture picture) throws IOException {
        try (Spool file = press.print(writer, figure, picture)) {
            zip.putNextEntry(new ZipEntry(name(figure, writer)));
            file.writeTo(zip);
            zip.closeEntry();
        }
        return figure;
    }

    /** What is in the archive, and how each file of it can be made again. */
    private static void contents(
            ZipOutputStream zip, Locale locale, List<Figure> figures, FigureWriter writer, String site)
            throws IOException {
        Words words = Words.of(locale);
        String text = figures.stream()
                .map(figure -> words.of(
                        "archive-entry",
                        name(figure, writer),
                        figure.title(),
                        site + figure.stamp().address()))
                .collect(Collectors.joining(
                        "\n", words.of("archive-head", Integer.toString(figures.size())) + "\n\n", "\n"));
        zip.putNextEntry(new ZipEntry("README.txt"));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String name(Figure figure, FigureWriter writer) {
        return figure.stamp().fileName() + "." + writer.extension();
    }
}
