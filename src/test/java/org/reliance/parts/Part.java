package org.reliance.parts;

import java.util.List;

/**
 * A library or package in the jar that others made.
 *
 * @param name {@code group:artifact} of Maven, or the name at npm
 * @param version as released
 * @param licences as SPDX identifiers; before they are settled, in whatever words the part states them
 * @param texts of licences and notices that the part brings along
 */
record Part(String name, String version, List<String> licences, List<String> texts) {

    Part {
        licences = List.copyOf(licences);
        texts = List.copyOf(texts);
    }

    /** All licences as one text: what stands in the table of parts. */
    String licence() {
        return String.join(" + ", licences);
    }

    Part under(List<String> settled) {
        return new Part(name, version, settled, texts);
    }

    Part with(List<String> brought) {
        return new Part(name, version, licences, brought);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
