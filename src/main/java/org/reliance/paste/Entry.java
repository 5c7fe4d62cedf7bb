package org.reliance.paste;

/**
 * A point before it is read: the cells that make it.
 *
 * @param line where it stands
 * @param place its period or x
 * @param value its y
 * @param low its lower bound; may be empty
 * @param high its upper bound; may be empty
 * @param weight its weight; may be empty
 */
record Entry(int line, String place, String value, String low, String high, String weight) {
    static Entry of(int line, String place, String value) {
        return new Entry(line, place, value, "", "", "");
    }
}
