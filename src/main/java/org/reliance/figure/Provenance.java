package org.reliance.figure;

import java.util.List;
import java.util.Optional;

/**
 * Where a statement comes from, in words ready to be shown.
 *
 * @param origin the report or publisher: {@code Sivitsky 2019}; of a derived value, who derived it from whose
 * @param originId id of the report, or of the reference series
 * @param place where in it: {@code The 2015 economic shift, paragraph 2, footnote 5}
 * @param page where the program shows it, as an address within the program: {@code /reports/doe-2019#quantity-paid}
 * @param primarySource the source that the report itself names
 * @param address where the source can be read; several are separated by a space, a semicolon and a space
 * @param readAt whose page the address leads to: the publisher's own or a third party's
 * @param claimant who asserts it; of a derived value, who derived it
 * @param firmness how precisely it was stated, in words
 * @param nature what kind of statement it is, in words
 * @param inputs of a derived value, what it was derived from, each with who said it
 * @param note what else a reader must know; a derivation's arithmetic included
 */
public record Provenance(
        String origin,
        String originId,
        Optional<String> place,
        Optional<String> page,
        Optional<String> primarySource,
        Optional<String> address,
        Optional<String> readAt,
        Optional<String> claimant,
        String firmness,
        String nature,
        List<String> inputs,
        Optional<String> note) {

    private static final String BETWEEN_ADDRESSES = " ; ";

    public Provenance {
        inputs = List.copyOf(inputs);
    }

    /** The address to follow; where there are several pages, the first. */
    public Optional<String> link() {
        return address.map(pages -> pages.split(BETWEEN_ADDRESSES, 2)[0]);
    }

    /** The site that the address leads to: {@code example.org}. */
    public Optional<String> site() {
        return link().map(
                        page -> page.replaceFirst("(?i)^https?://(www\\.)?", "").split("[/?#]", 2)[0]);
    }

    /** Where a value was read that stands in no report, and whose page that is. */
    public Optional<String> reading() {
        return readAt.flatMap(whose -> site().map(site -> site + ": " + whose));
    }

    /** Of what was stated as it is, on a page of which nothing more is to be said. */
    public Provenance(
            String origin,
            String originId,
            Optional<String> place,
            Optional<String> page,
            Optional<String> primarySource,
            Optional<String> address,
            Optional<String> claimant,
            String firmness,
            String nature,
            Optional<String> note) {
        this(
                origin,
                originId,
                place,
                page,
                primarySource,
                address,
                Optional.empty(),
                claimant,
                firmness,
                nature,
                List.of(),
                note);
    }
}
