package org.reliance.dashboard;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A fault of the program, by a number that stands both in the answer and in the log: who meets it can name it without
 * being told anything of the program.
 *
 * @param number eight hexadecimal digits
 */
public record Incident(String number) {

    /** A fault that nobody has met before. */
    public static Incident next() {
        return new Incident(
                HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt()));
    }
}
