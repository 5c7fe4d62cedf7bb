package org.reliance.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * The chart script of {@code frontend/chart}, run on the server. It is loaded once a context; contexts are few, are used
 * by one thread at a time, and are kept. The script reaches nothing of this machine but text widths.
 */
final class DrawingScript implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Engine engine = Engine.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();
    private final Source source = source();
    private final Semaphore free;
    private final Deque<Context> idle = new ArrayDeque<>();

    /** @param contexts how many pictures may be drawn at once */
    DrawingScript(int contexts) {
        this.free = new Semaphore(contexts, true);
    }

    /**
     * Draws an option.
     *
     * @return an SVG document
     * @throws BusyException when no context becomes free in time
     */
    String svg(String option, int width, int height) {
        return with(context -> context.getBindings("js")
                .getMember("Pictures")
                .invokeMember("svg", option, width, height)
                .asString());
    }

    /** Loads the script into a first context. */
    void warmUp() {
        with(context -> context);
    }

    private <T> T with(Function<Context, T> use) {
        acquire();
        Context context = null;
        try {
            context = take();
            return use.apply(context);
        } finally {
            if (context != null) {
                giveBack(context);
            }
            free.release();
        }
    }

    @Override
    public void close() {
        engine.close(true);
    }

    private void acquire() {
        try {
            if (!free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException(RETRY_AFTER);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BusyException(RETRY_AFTER);
        }
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
