package org.reliance.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.reliance.figure.Figure;

/**
 * Writes a figure as an SVG picture that stands alone: its words inside, text as text, nothing fetched from elsewhere.
 * The same option and the same script draw it as the page does.
 *
 * <p>Holds a few script contexts; one writer serves the whole program.
 */
public final class SvgWriter implements FigureWriter, AutoCloseable {

    private final DrawingScript script;

    private SvgWriter(DrawingScript script) {
        this.script = script;
    }

    /**
     * Starts without a script; {@link #warmUp()} or the first pictures load it.
     *
     * @param atOnce how many pictures may be drawn at the same time; each costs some 60 MB
     */
    public static SvgWriter of(int atOnce) {
        return of(atOnce, _ -> {});
    }

    /**
     * The same, measured.
     *
     * @param times is told how long each picture took to draw, without the wait for its turn
     */
    public static SvgWriter of(int atOnce, Consumer<Duration> times) {
        return new SvgWriter(new DrawingScript(atOnce, times));
    }

    /** Loads the script, which takes some seconds, so that the first picture does not wait for it. */
    public void warmUp() {
        script.warmUp();
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public String mediaType() {
        return "image/svg+xml";
    }

    @Override
    public void write(Figure figure, Picture picture, OutputStream out) throws IOException {
        out.write(svg(figure, picture).getBytes(StandardCharsets.UTF_8));
    }

    /** The SVG document as text. */
    String svg(Figure figure, Picture picture) {
        return drawn(EChartsOption.forPicture(figure, picture), figure, picture);
    }

    /**
     * An SVG document of the plot and its key alone, for a page that shows it as a picture and sets title, source line
     * and notes itself. Its letters are inside.
     *
     * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile
     */
    public String plot(Figure figure, Picture picture) {
        return SvgTypeface.putInto(drawn(EChartsOption.forPlot(figure, picture), figure, picture));
    }

    private String drawn(EChartsOption option, Figure figure, Picture picture) {
        String svg = script.svg(option.json(), picture.width(), picture.height());
        return SvgText.withDescription(SvgText.withHalosUnderneath(svg), figure);
    }

    @Override
    public void close() {
        script.close();
    }
}
