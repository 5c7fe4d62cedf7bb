package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

/** Every number that is answered is in the log, and the log stays short. */
@ExtendWith(OutputCaptureExtension.class)
class IncidentLogTest {

    private Instant now = Instant.parse("2026-11-28T12:00:00Z");
    private final IncidentLog incidents = new IncidentLog(new Moved());

    /** Shows {@link #now}. */
    private final class Moved extends Clock {

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static RuntimeException fault(String message) {
        return new IllegalStateException(message);
    }

    @Test
    void aFaultIsExplainedOnceAndEachOccurrenceHasItsNumber(CapturedOutput log) {
        List<String> numbers = IntStream.range(0, 5)
                .mapToObj(
                        i -> incidents.report("GET /" + i, fault("broken " + i)).number())
                .toList();

        assertThat(numbers).doesNotHaveDuplicates().allMatch(log.getAll()::contains);
        assertThat(log.getAll()
                        .lines()
                        .filter(line -> line.contains("\tat " + IncidentLogTest.class.getName() + ".fault")))
                .hasSize(1);
    }

    @Test
    void aFloodOfOneFaultIsAFewLinesAndItsLastNumberIsInTheLog(CapturedOutput log) {
        List<String> numbers = IntStream.range(0, 1_000)
                .mapToObj(_ -> incidents.report("GET /", fault("broken")).number())
                .toList();

        assertThat(log.getAll().lines().filter(line -> line.contains("incident")))
                .hasSizeLessThan(30);
        assertThat(numbers).allMatch(log.getAll()::contains);
    }

    @Test
    void afterAMinuteItIsExplainedAgain(CapturedOutput log) {
        for (int i = 0; i < 2; i++) {
            incidents.report("GET /", fault("broken"));
            now = now.plus(Duration.ofSeconds(61));
        }

        assertThat(log.getAll()
                        .lines()
                        .filter(line -> line.contains("\tat " + IncidentLogTest.class.getName() + ".fault")))
                .hasSize(2);
    }

    @Test
    void whatARequestHasBeenReportedWithStays() {
        MockHttpServletRequest request = new MockHttpServletRequest();

        Incident first = incidents.report(request, "GET /", fault("broken"));

        assertThat(incidents.report(request, "GET /", null)).isEqualTo(first);
    }
}
