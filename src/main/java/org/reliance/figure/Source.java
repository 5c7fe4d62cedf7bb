package org.reliance.figure;

import java.util.Optional;

/**
 * Someone to cite.
 *
 * @param id of the report or reference series
 * @param shortText for the source line: {@code Sivitsky 2019}
 * @param fullText for a list of sources
 * @param terms licence or terms of use, where there are any
 * @param work the same in parts, for programs that keep references; empty for what nobody published
 */
public record Source(
        String id,
        String shortText,
        String fullText,
        Optional<String> address,
        Optional<String> terms,
        Optional<Work> work) {

    /** Of what nobody published. */
    public Source(String id, String shortText, String fullText, Optional<String> address, Optional<String> terms) {
        this(id, shortText, fullText, address, terms, Optional.empty());
    }
}
