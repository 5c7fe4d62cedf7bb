package org.reliance.figure;

import java.util.Optional;

/**
 * Where a statement comes from, in words ready to be shown.
 *
 * @param origin the report or publisher: {@code Sivitsky 2019}
 * @param originId id of the report, or of the reference series
 * @param place where in it: {@code The 2015 economic shift, paragraph 2, footnote 5}
 * @param page where the program shows it, as an address within the program: {@code /reports/doe-2019#quantity-paid}
 * @param primarySource the source that the report itself names
 * @param address where the source can be read
 * @param claimant who asserts it
 * @param firmness how precisely it was stated, in words
 * @param nature what kind of statement it is, in words
 * @param note what else a reader must know; a derivation's arithmetic included
 */
public record Provenance(
        String origin,
        String originId,
        Optional<String> place,
        Optional<String> page,
        Optional<String> primarySource,
        Optional<String> address,
        Optional<String> claimant,
        String firmness,
        String nature,
        Optional<String> note) {}
