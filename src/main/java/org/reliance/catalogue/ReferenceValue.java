package org.reliance.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reliance.quantity.Period;
import org.reliance.quantity.Reading;
import org.reliance.quantity.Verification;

/**
 * One value of a reference series.
 *
 * @param covers the part of the period that the value covers, where it does not cover all of it
 * @param address where it was read; several are separated by a space, a semicolon and a space
 * @param derivation the arithmetic, when it was computed from values seen
 */
public record ReferenceValue(
        String id,
        ReferenceSeries series,
        Period period,
        Optional<Period> covers,
        Reading reading,
        Verification verification,
        Optional<String> address,
        Optional<String> derivation,
        Optional<String> note)
        implements Entry {

    private static final String BETWEEN_ADDRESSES = " ; ";

    /** Whose pages a value was read on. */
    public enum ReadAt {
        PUBLISHER,
        PUBLISHER_AND_OTHERS,
        OTHERS;

        /** The name used in the API. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The pages on which it was read; none where none is known. */
    public List<String> addresses() {
        return address.map(all -> List.of(all.split(BETWEEN_ADDRESSES, -1))).orElse(List.of());
    }

    /** Whose pages it was read on; empty where no page is known. */
    public Optional<ReadAt> readAt() {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        long own = addresses().stream().filter(this::isOfPublisher).count();
        if (own == 0) {
            return Optional.of(ReadAt.OTHERS);
        }
        return Optional.of(own == addresses().size() ? ReadAt.PUBLISHER : ReadAt.PUBLISHER_AND_OTHERS);
    }

    private boolean isOfPublisher(String page) {
        String host = host(page);
        return series.hosts().stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
    }

    /** The host that an address names; not by way of {@code URI}, since letters of any script may stand in its path. */
    private static String host(String page) {
        String authority = page.replaceFirst("^https?://", "").split("[/?#]", 2)[0];
        return authority.substring(authority.indexOf('@') + 1).split(":", 2)[0].toLowerCase(Locale.ROOT);
    }
}
