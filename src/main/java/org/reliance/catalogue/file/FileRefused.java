package org.reliance.catalogue.file;

import java.io.IOException;
import java.io.Serial;

/** A file of the package that is not opened, with the reason and the cure in words. */
final class FileRefused extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String cure;

    FileRefused(String what, String cure) {
        super(what);
        this.what = what;
        this.cure = cure;
    }

    String what() {
        return what;
    }

    String cure() {
        return cure;
    }
}
