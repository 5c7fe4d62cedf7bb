package org.reliance.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.reliance.quantity.Interruption;

/**
 * The chart script of {@code frontend/chart}, run on the server. It is loaded once a context; contexts are few, are used
 * by one thread at a time, and are kept. The script reaches nothing of this machine but text widths.
 */
final class DrawingScript implements AutoCloseable {

    private final Engine engine = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    private final Source source = source();
    private final Semaphore free;
    private final Deque<Context> idle = new ArrayDeque<>();
    private final Consumer<Duration> times;

    /**
     * A script.
     *
     * @param contexts how many pictures may be drawn at once
     * @param times is told how long each picture took, without the wait for its turn
     */
    DrawingScript(int contexts, Consumer<Duration> times) {
        this.free = new Semaphore(contexts, true);
        this.times = times;
    }

    /**
     * Draws an option.
     *
     * @return an SVG document
     * @throws java.util.concurrent.CancellationException when the thread is interrupted meanwhile
     */
    String svg(String option, int width, int height) {
        return with(context -> {
            long start = System.nanoTime();
            String drawn = context.getBindings("js")
                    .getMember("Pictures")
                    .invokeMember("svg", option, width, height)
                    .asString();
            times.accept(Duration.ofNanos(System.nanoTime() - start));
            return drawn;
        });
    }

    /** Loads the script into a first context. */
    void warmUp() {
        with(context -> context);
    }

    private <T> T with(Function<Context, T> use) {
        Interruption.acquire(free, 1);
        try {
            Context context = take();
            T drawn = use(context, use);
            giveBack(context);
            return drawn;
        } finally {
            free.release();
        }
    }

    /** A context whose work has failed may have half of it left over, and is not used again. */
    private static <T> T use(Context context, Function<Context, T> use) {
        try {
            return use.apply(context);
        } catch (PolyglotException e) {
            context.close(true);
            throw e.isInterrupted() || Thread.currentThread().isInterrupted()
                    ? (CancellationException) new CancellationException("interrupted").initCause(e)
                    : e;
        } catch (RuntimeException | Error e) {
            context.close(true);
            throw e;
        }
    }

    @Override
    public void close() {
        engine.close(true);
    }

    private Context take() {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.pop();
            }
        }
        return load();
    }

    private void giveBack(Context context) {
        synchronized (idle) {
            idle.push(context);
        }
    }

    private Context load() {
        Context context = Context.newBuilder("js").engine(engine).build();
        context.eval(source);
        ProxyExecutable width = arguments -> Typeface.get().width(arguments[0].asString(), arguments[1].asString());
        Value pictures = context.getBindings("js").getMember("Pictures");
        pictures.invokeMember("measureTextWith", width);
        return context;
    }

    private static Source source() {
        try (InputStream in = DrawingScript.class.getResourceAsStream("pictures.js")) {
            if (in == null) {
                throw new IllegalStateException("the chart script is missing from the program");
            }
            return Source.newBuilder("js", new InputStreamReader(in, StandardCharsets.UTF_8), "pictures.js")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
