package org.reliance.scenario;

/**
 * Equations as a list of instructions over a row of cells, each with two cells to read and one to write. A tree of terms
 * would say the same and take twice as long, which is felt when it is run ten thousand times under a moving slider.
 */
final class Program {

    static final int PLUS = 0;
    static final int MINUS = 1;
    static final int TIMES = 2;
    static final int OVER = 3;
    static final int POWER = 4;
    /** {@link ExportDuty#full} of a price and a rate. */
    static final int FULL_DUTY = 5;

    static final int SMALLER = 6;
    /** The first, or where it is absent the second. */
    static final int FIRST_PRESENT = 7;
    /** One where both are the same number, else zero. */
    static final int EQUALS = 8;
    /** One where the first is not more than the second, else zero. */
    static final int AT_MOST = 9;
    /** The second where the first is not zero, else what stands there already. */
    static final int IF = 10;
    /** The first. */
    static final int COPY = 11;

    /** Operation, cell to write, and the two cells to read. */
    static final int LENGTH = 4;

    private final int[] code;

    Program(int[] code) {
        this.code = code.clone();
    }

    void run(double[] cells) {
        for (int i = 0; i < code.length; i += LENGTH) {
            int target = code[i + 1];
            double first = cells[code[i + 2]];
            double second = cells[code[i + 3]];
            cells[target] = switch (code[i]) {
                case PLUS -> first + second;
                case MINUS -> first - second;
                case TIMES -> first * second;
                case OVER -> first / second;
                case POWER -> Math.pow(first, second);
                case FULL_DUTY -> ExportDuty.full(first, second);
                case SMALLER -> Math.min(first, second);
                case FIRST_PRESENT -> Double.isNaN(first) ? second : first;
                case EQUALS -> first == second ? 1 : 0;
                case AT_MOST -> first <= second ? 1 : 0;
                case IF -> first != 0 ? second : cells[target];
                case COPY -> first;
                default -> throw new IllegalStateException("there is no instruction " + code[i]);
            };
        }
    }
}
