package org.reliance.server;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Bounds what is logged: so many lines a minute of each logger, then one line that says how many were left out. Whoever
 * sends nonsense can make libraries complain, but neither fill the disk nor hide what others have to say.
 */
public final class LogLimit extends Filter<ILoggingEvent> {

    static final int LINES = 60;

    private static final String OWN = LogLimit.class.getName();

    /** They bound themselves, and none of their lines may be missing. */
    private static final Set<String> FREE = Set.of(OWN, IncidentLog.class.getName());

    /** Logback makes the limit, so that nobody else holds it. */
    private static final LongAdder LEFT_OUT = new LongAdder();

    private final long period;
    private final Map<String, Lately> loggers = new ConcurrentHashMap<>();

    /** As Logback makes it: by the minute. */
    public LogLimit() {
        this(Duration.ofMinutes(1));
    }

    LogLimit(Duration period) {
        this.period = period.toMillis();
    }

    /**
     * What a logger has had to say.
     *
     * @param since milliseconds since 1970
     * @param lines since then, those left out among them
     */
    private record Lately(long since, int lines) {

        /** With one more line. Once lines are left out the count goes on until it is told. */
        Lately with(long now, long period) {
            boolean isOver = now - since >= period || now < since;
            return isOver && lines <= LINES ? new Lately(now, 1) : new Lately(since, lines + 1);
        }
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        String logger = event.getLoggerName();
        if (FREE.contains(logger)) {
            return FilterReply.NEUTRAL;
        }
        long now = event.getTimeStamp();
        int lines = loggers.merge(logger, new Lately(now, 1), (known, _) -> known.with(now, period))
                .lines();
        if (lines == LINES + 1) {
            tellLater(logger);
        }
        if (lines <= LINES) {
            return FilterReply.NEUTRAL;
        }
        LEFT_OUT.increment();
        return FilterReply.DENY;
    }

    /** How many lines have been left out since the start, by all that were made. */
    static long leftOut() {
        return LEFT_OUT.sum();
    }

    private void tellLater(String logger) {
        if (getContext() instanceof LoggerContext context) {
            // Nobody waits for it: it writes a line.
            Future<?> _ = context.getScheduledExecutorService()
                    .schedule(() -> tell(logger, context), period, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(String logger, LoggerContext context) {
        Lately lately = loggers.remove(logger);
        if (lately != null) {
            context.getLogger(OWN)
                    .warn("{} more lines of {} were left out within a minute", lately.lines() - LINES, logger);
        }
    }
}
