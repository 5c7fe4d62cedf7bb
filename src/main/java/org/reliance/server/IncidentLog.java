package org.reliance.server;

import jakarta.servlet.ServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes faults of the program down, each with its number. A fault that comes again within a minute is not explained again,
 * and after many times it keeps the number that it was last written with: every number that is answered is in the log, and
 * whoever finds a fault cannot fill the disk with it.
 */
@Component
public final class IncidentLog {

    private static final Logger LOG = LoggerFactory.getLogger(IncidentLog.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST_OF_A_KIND = 20;
    private static final int MOST_KINDS = 200;

    private final Clock clock;
    private final Map<String, Kind> kinds = new HashMap<>();
    private Instant since = Instant.MIN;

    IncidentLog(Clock clock) {
        this.clock = clock;
    }

    /** Faults with the same cause at the same place. */
    private record Kind(Incident first, Incident last, int count) {}

    /**
     * Reports what has failed while a request was answered, once however often it is reported.
     *
     * @param what failed, such as {@code GET /figures}
     */
    public Incident report(ServletRequest request, String what, @Nullable Throwable cause) {
        return Incident.of(request).orElseGet(() -> {
            Incident incident = report(what, cause);
            incident.rememberIn(request);
            return incident;
        });
    }

    /**
     * Reports what has failed.
     *
     * @param what failed, such as {@code the page figures/gas-price}
     */
    public synchronized Incident report(String what, @Nullable Throwable cause) {
        Instant now = clock.instant();
        if (since.plus(MINUTE).isBefore(now) || kinds.size() >= MOST_KINDS) {
            kinds.clear();
            since = now;
        }
        String name = name(cause);
        Kind known = kinds.get(name);
        if (known == null) {
            Incident incident = Incident.next();
            LOG.error("incident {}: {} failed", incident.number(), what, cause);
            kinds.put(name, new Kind(incident, incident, 1));
            return incident;
        }
        return again(name, known, what);
    }

    private Incident again(String name, Kind known, String what) {
        if (known.count() == MOST_OF_A_KIND) {
            return known.last();
        }
        Incident incident = Incident.next();
        String rest =
                known.count() + 1 == MOST_OF_A_KIND ? "; more of the kind within this minute have this number" : "";
        LOG.error(
                "incident {}: {} failed as in {}{}",
                incident.number(),
                what,
                known.first().number(),
                rest);
        kinds.put(name, new Kind(known.first(), incident, known.count() + 1));
        return incident;
    }

    private static String name(@Nullable Throwable cause) {
        if (cause == null) {
            return "";
        }
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StackTraceElement[] places = root.getStackTrace();
        return root.getClass().getName() + (places.length == 0 ? "" : " " + places[0]);
    }
}
