package org.reliance.catalogue.file;

/**
 * How much of a data package is read at most. They bound time and memory: whatever the files hold, reading ends, and it
 * needs less than half a gigabyte of heap.
 */
public final class Limits {

    /** Bytes of {@code datapackage.json}. */
    public static final int DESCRIPTOR_BYTES = 1 << 20;
    /** Bytes of one CSV file; a hundred thousand observations take about a third of it. */
    public static final int FILE_BYTES = 64 << 20;
    /** Bytes of all CSV files together, in a program with memory enough. */
    public static final int PACKAGE_BYTES = 96 << 20;
    /** How many bytes of memory a byte of a package needs while it is read beside the one in force. */
    private static final int MEMORY_OF_A_BYTE = 8;
    /** Tables of a package. */
    public static final int TABLES = 64;
    /** Files of a package. */
    public static final int FILES = 1_000;
    /** Files of a table. */
    public static final int FILES_OF_A_TABLE = 100;
    /** Fields of a row. */
    public static final int FIELDS = 100;
    /** Rows of a table. */
    public static final int ROWS = 250_000;
    /** Cells of all tables together. */
    public static final int CELLS = 6_000_000;
    /** Levers of a model: the effects of n moved levers take 2ⁿ runs of its equations. */
    public static final int LEVERS_OF_A_MODEL = 16;
    /** Choices and levels of a lever. */
    public static final int PLACES_OF_A_LEVER = 50;
    /** Indicators, reference series, results and events of a figure, each. */
    public static final int PARTS_OF_A_FIGURE = 50;
    /** Characters of a cell. */
    public static final int CELL_CHARACTERS = 20_000;
    /** Characters of a pattern constraint. */
    public static final int PATTERN_CHARACTERS = 1_000;
    /** Characters that all pattern constraints together may look at, counted again each time they go back. */
    public static final long PATTERN_STEPS = 300_000_000L;
    /** Flaws that are kept; the rest are counted. */
    public static final int FLAWS = 200;

    private Limits() {}

    /**
     * Bytes of all CSV files together.
     *
     * @param memory bytes that the program may use
     */
    static int packageBytes(long memory) {
        return (int) Math.min(PACKAGE_BYTES, memory / MEMORY_OF_A_BYTE);
    }
}
