package org.reliance.catalogue.file;

/**
 * Tells when something that changes has come to rest, so that a half-written file is not taken for the whole.
 *
 * @param <S> what is looked at again and again, compared by {@code equals}
 */
final class Settling<S> {

    private S taken;
    private S last;

    /** Begins with a state that is known already. */
    Settling(S initial) {
        this.taken = initial;
        this.last = initial;
    }

    /** Whether the state differs from the one taken last and is the same as at the look before; then it is taken. */
    boolean takes(S now) {
        boolean isQuiet = now.equals(last);
        last = now;
        if (!isQuiet || now.equals(taken)) {
            return false;
        }
        taken = now;
        return true;
    }
}
