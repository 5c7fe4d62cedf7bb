package org.reliance.figure;

import java.time.LocalDate;
import java.util.List;

/**
 * Which data and which choices made a figure, so that it can be made again.
 *
 * @param dataVersion hash of the data package; in words where the numbers are from no package
 * @param date the day it was made
 * @param address path and query that show the same figure: {@code /figures/oil-tax-loss?oil-price=55}
 * @param choices what was chosen and differs from the default, in words
 * @param fileName name for a file of it, without extension
 */
public record Stamp(String dataVersion, LocalDate date, String address, List<String> choices, String fileName) {

    private static final int SHORT = 12;

    public Stamp {
        choices = List.copyOf(choices);
    }

    /** Whether a package of data made the figure, so that a hash names the data and not words. */
    public boolean isOfPackage() {
        return dataVersion.indexOf(' ') < 0;
    }

    /** The beginning of the hash, enough to tell packages apart; words in full. */
    public String shortVersion() {
        return isOfPackage() ? dataVersion.substring(0, Math.min(dataVersion.length(), SHORT)) : dataVersion;
    }
}
