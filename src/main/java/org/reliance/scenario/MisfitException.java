package org.reliance.scenario;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A catalogue cannot be used. It is a fault of the data, never of whoever asked for something. */
public final class MisfitException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Misfit> misfits;

    /**
     * Says why.
     *
     * @param misfits at least one
     */
    public MisfitException(List<Misfit> misfits) {
        super(misfits.stream().map(Misfit::toString).collect(Collectors.joining("\n")));
        this.misfits = List.copyOf(misfits);
    }

    MisfitException(Misfit misfit) {
        this(List.of(misfit));
    }

    public List<Misfit> misfits() {
        return misfits;
    }
}
