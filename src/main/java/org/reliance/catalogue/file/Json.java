package org.reliance.catalogue.file;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands, so that a flaw in the descriptor has a line and a column too. */
sealed interface Json {

    /** Line and column, from 1. */
    record Place(int line, int column) {}

    Place place();

    record Members(Map<String, Json> values, Place place) implements Json {
        public Members {
            values = Map.copyOf(values);
        }
    }

    record Items(List<Json> values, Place place) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    record Text(String value, Place place) implements Json {}

    /** A number as it was written. */
    record Numeral(String value, Place place) implements Json {}

    record Truth(boolean value, Place place) implements Json {}

    record Nothing(Place place) implements Json {}
}
