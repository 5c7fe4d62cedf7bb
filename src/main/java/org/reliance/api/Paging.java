package org.reliance.api;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which stretch of a list is wanted.
 *
 * @param offset how many entries are passed over, from 0
 * @param limit how many are wanted at most, from 1
 */
record Paging(int offset, int limit) {

    /** Entries of an answer unless another limit is asked for. */
    static final int USUAL = 1_000;

    static final String OFFSET = "offset";
    static final String LIMIT = "limit";

    /**
     * Takes the two parameters out of a query.
     *
     * @param usual how many are wanted when nothing is said
     * @throws BadRequest when one of them is no number that can be meant
     */
    static Paging take(MultiValueMap<String, String> parameters, int usual) {
        return new Paging(take(parameters, OFFSET, 0, 0), take(parameters, LIMIT, 1, usual));
    }

    private static int take(MultiValueMap<String, String> parameters, String key, int least, int usual) {
        Optional<String> text = Optional.ofNullable(parameters.remove(key)).map(List::getFirst);
        try {
            int number = text.map(Integer::parseInt).orElse(usual);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Answered below, as a number that is too small is.
        }
        throw BadRequest.of(key, "'" + key + "' is a whole number from " + least);
    }

    <E> List<E> of(List<E> entries) {
        int begin = Math.min(offset, entries.size());
        return entries.subList(begin, begin + Math.min(limit, entries.size() - begin));
    }

    /** The address of what follows, when something does. */
    Optional<String> next(String path, MultiValueMap<String, String> filters, int total) {
        return offset + (long) limit >= total
                ? Optional.empty()
                : Optional.of(UriComponentsBuilder.fromPath(path)
                        .queryParams(filters)
                        .queryParam(OFFSET, offset + limit)
                        .queryParam(LIMIT, limit)
                        .encode()
                        .toUriString());
    }
}
