package org.reliance.server;

import jakarta.servlet.ServletRequest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A fault of the program, by a number that stands both in the answer and in the log: whoever meets it can name it without
 * being told anything of the program.
 *
 * @param number eight hexadecimal digits
 */
public record Incident(String number) {

    private static final String ATTRIBUTE = Incident.class.getName();

    /** A fault that nobody has met before. */
    static Incident next() {
        return new Incident(
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
    }

    /** The fault that a request has already been reported with: it passes several places on its way out. */
    static Optional<Incident> of(ServletRequest request) {
        return Optional.ofNullable((Incident) request.getAttribute(ATTRIBUTE));
    }

    /** Lets whoever meets the fault next, further out, know that it has been reported. */
    public void rememberIn(ServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
