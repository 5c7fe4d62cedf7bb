package org.reliance.catalogue;

import java.util.List;
import java.util.Optional;
import org.reliance.quantity.Period;

/**
 * A published text from which figures are drawn.
 *
 * @param shortName the citation key that readers see: {@code Sivitsky 2019}
 * @param author as printed
 * @param authorNames the same as bibliographies sort them, {@code family, given}; a body in one part; empty where that is
 *     not known
 * @param published when it came out, as precisely as is known
 * @param publishedIsInferred whether that date had to be inferred because the text has no date line
 * @param language ISO 639-1 code
 * @param contribution what it adds, in our own words
 */
public record Report(
        String id,
        String shortName,
        String title,
        String author,
        List<String> authorNames,
        String publisher,
        Optional<String> series,
        Optional<String> number,
        Period published,
        boolean publishedIsInferred,
        String language,
        String contribution,
        Optional<String> note)
        implements Entry {

    public Report {
        authorNames = List.copyOf(authorNames);
    }
}
