package org.reliance.dashboard;

import org.reliance.scenario.Complaint;

/**
 * Somebody asked for something by a name that nothing has: a figure, a model, a value, a version of the data, a format.
 * Thrown only where the name came from outside; a name that the program itself cannot find is a fault of the program and
 * stays a {@link java.util.NoSuchElementException}.
 */
public final class UnknownIdException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message names what was asked for, for whoever asked */
    public UnknownIdException(String message) {
        super(message);
    }

    /**
     * Nothing of a kind has that id.
     *
     * @param kind what one of them is called: {@code figure}
     */
    public static UnknownIdException of(String kind, String id) {
        return new UnknownIdException("There is no %s called '%s'.".formatted(kind, Complaint.cut(id)));
    }
}
