package org.reliance.dashboard;

import java.util.List;
import org.reliance.catalogue.Event;
import org.reliance.quantity.Period;

/**
 * The page of the timeline.
 *
 * @param selection the events shown, and how they may be narrowed down
 * @param years the same in words, in the order of time
 */
public record Timeline(Selection<Event> selection, List<Year> years) {

    public Timeline {
        years = List.copyOf(years);
    }

    /**
     * A year in which something shown began.
     *
     * @param events those that began in it, in the order of time; one without a beginning stands where it ended
     * @param quantities what the reports say of the same time, with a number
     * @param more how many further quantities there are
     */
    public record Year(int year, List<Mention.OfEvent> events, List<Mention.OfQuantity> quantities, int more) {
        public Year {
            events = List.copyOf(events);
            quantities = List.copyOf(quantities);
        }

        /** Whether its events are dated to the decade that begins with it, and none to the year itself. */
        public boolean isDecade() {
            return !events.isEmpty()
                    && events.stream().allMatch(event -> event.event().period().grain() == Period.Grain.DECADE);
        }
    }
}
