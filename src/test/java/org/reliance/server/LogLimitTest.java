package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much of what is complained of comes into the log. */
class LogLimitTest {

    private static final int FLOOD = 1_000;

    private final LoggerContext context = new LoggerContext();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void begin() {
        // Long enough for a thousand lines on a busy machine, short enough to be waited for.
        LogLimit limit = new LogLimit(Duration.ofMillis(1_500));
        limit.setContext(context);
        limit.start();
        log.setContext(context);
        log.addFilter(limit);
        log.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
    }

    @AfterEach
    void end() {
        context.stop();
    }

    @Test
    void soManyLinesOfALoggerAreWrittenAndTheRestIsCounted() {
        flood("noisy");

        assertThat(log.list).hasSize(LogLimit.LINES);
        await().untilAsserted(() -> assertThat(last())
                .isEqualTo("%d more lines of noisy were left out within a minute".formatted(FLOOD - LogLimit.LINES)));
    }

    @Test
    void nobodyElseIsSilenced() {
        flood("noisy");
        context.getLogger("other").error("all is lost");

        assertThat(last()).isEqualTo("all is lost");
    }

    @Test
    void afterAMinuteItMaySpeakAgain() {
        flood("noisy");
        await().until(() -> log.list.size() > LogLimit.LINES);
        context.getLogger("noisy").warn("again");

        assertThat(last()).isEqualTo("again");
    }

    @Test
    void faultsOfTheProgramAreNeverLeftOut() {
        flood(IncidentLog.class.getName());

        assertThat(log.list).hasSize(FLOOD);
    }

    private void flood(String logger) {
        for (int i = 0; i < FLOOD; i++) {
            context.getLogger(logger).warn("line {}", i);
        }
    }

    private String last() {
        return List.copyOf(log.list).getLast().getFormattedMessage();
    }
}
