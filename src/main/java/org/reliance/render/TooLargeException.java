package org.reliance.render;

/** A file needs more memory than this program has for one; the message says so in words. */
public final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooLargeException(int needed, int largest) {
        super(("This file takes about %d MB of memory to make, and this server has %d MB for one file; "
                        + "ask for a smaller picture or fewer figures.")
                .formatted(needed, largest));
    }
}
