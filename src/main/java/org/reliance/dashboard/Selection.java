package org.reliance.dashboard;

import java.util.List;

/**
 * Those of a list that an address asks for.
 *
 * @param filters how it was narrowed down
 * @param offered how it may be narrowed down
 * @param notices what of the address was ignored
 * @param entries what is left, in the order of the list
 * @param all how many there were
 */
public record Selection<E>(Filters filters, List<Filter> offered, List<Notice> notices, List<E> entries, int all) {
    public Selection {
        offered = List.copyOf(offered);
        notices = List.copyOf(notices);
        entries = List.copyOf(entries);
    }
}
