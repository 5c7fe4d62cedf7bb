package org.reliance.paste;

/** What a cell looks like by itself; the column decides what it is. */
enum Kind {
    BLANK,
    NUMBER,
    /** A period that is no bare number, or a year. */
    PERIOD,
    ABSENT,
    TEXT;

    static Kind of(String cell) {
        if (cell.isEmpty()) {
            return BLANK;
        }
        if (PeriodForm.readsAny(cell) || PeriodForm.readsAny(Marked.of(cell).text())) {
            return PERIOD;
        }
        return switch (NumberScanner.scan(cell)) {
            case Scan.Found _ -> NUMBER;
            case Scan.Absent _ -> ABSENT;
            case Scan.Fault _ -> TEXT;
        };
    }

    /** Whether it can stand in the body of a table. */
    boolean isValue() {
        return this == NUMBER || this == PERIOD;
    }
}
