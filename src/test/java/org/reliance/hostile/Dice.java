package org.reliance.hostile;

import java.util.List;
import java.util.SplittableRandom;

/** Draws what an input is made of. The same seed and number always draw the same. */
final class Dice {

    private final SplittableRandom random;

    /**
     * The dice of one input.
     *
     * @param seed of the run
     * @param number of the input in it
     */
    Dice(long seed, int number) {
        // Neighbouring seeds give neighbouring first draws; a split does not.
        this.random = new SplittableRandom(seed * 1_000_003 + number).split();
    }

    /** From 0 to {@code bound}, which is left out. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
