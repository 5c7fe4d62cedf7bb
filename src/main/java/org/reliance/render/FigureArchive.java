package org.reliance.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.reliance.figure.Figure;

/**
 * Writes many figures into one zip, one after the other, each as soon as it is made: what is kept at a time is one file.
 */
public final class FigureArchive {

    private final MemoryBudget memory;

    private FigureArchive(MemoryBudget memory) {
        this.memory = memory;
    }

    /** An archive whose files are made within that memory. */
    public static FigureArchive of(MemoryBudget memory) {
        return new FigureArchive(memory);
    }

    /** Where the figures are made; between two of them others may have their turn. */
    public interface Turns {

        /** Does the work and answers what comes of it, or throws what it throws. */
        <T> T take(Callable<T> work) throws IOException;
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
     * @param turns for composing and drawing each figure; the stream is written outside of them, as slowly as it takes
     * @throws CancellationException when the progress asks for an end
     */
    public void write(
            Locale locale,
            List<Supplier<Figure>> figures,
            FigureWriter writer,
            Picture picture,
            Turns turns,
            OutputStream out,
            Progress progress)
            throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(part);
        List<Figure> written = new ArrayList<>();
        for (Supplier<Figure> figure : figures) {
            written.add(turns.take(() -> add(zip, figure.get(), writer, picture)));
            handOver(part, out);
            progress.after(written.size());
        }
        contents(zip, locale, written, writer, picture.site());
        zip.finish();
        handOver(part, out);
    }

    private Figure add(ZipOutputStream zip, Figure figure, FigureWriter writer, Picture picture) throws IOException {
        zip.putNextEntry(new ZipEntry(name(figure, writer)));
        memory.write(writer, figure, picture, zip);
        zip.closeEntry();
        return figure;
    }

    private static void handOver(ByteArrayOutputStream part, OutputStream out) throws IOException {
        part.writeTo(out);
        out.flush();
        part.reset();
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
