package org.reliance.dashboard;

/**
 * Something that a search found.
 *
 * @param kind what it is
 * @param kindText what it is, in words
 * @param title its name
 * @param detail what tells it from others of that name
 * @param address path of the page, with query and fragment, that shows it: {@code /reports/doe-2019#price-2019}
 */
public record Hit(Kind kind, String kindText, String id, String title, String detail, String address) {

    /** What can be found, what a reader wants first in front. */
    public enum Kind {
        REPORT,
        FIGURE,
        INDICATOR,
        REFERENCE,
        CLAIMANT,
        SOURCE,
        EVENT,
        DISAGREEMENT,
        CONSISTENT,
        OBSERVATION;

        /** The name used in addresses and bundles. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
