package org.reliance.paste;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How periods are read that can mean several things. */
public enum DateOrder {
    /** 3/1/2019 is 3 January. */
    DAY_FIRST,
    /** 3/1/2019 is 1 March. */
    MONTH_FIRST,
    /** 19/3/1 is 1 March 2019. */
    YEAR_FIRST,
    /** 2019.10 is October, and so is 2009-10. */
    MONTHS,
    /** 2009-10 is the financial year from 2009 to 2010. */
    FISCAL,
    /** 2019.10 is a number. */
    NUMBERS;

    /** The name in the API and in forms, such as {@code day-first}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The order of that id. */
    public static Optional<DateOrder> findById(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }
}
