package org.reliance.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that come with the program and are sent as they are or filled in: frames of pages, scripts. */
public final class ResourceText {

    private ResourceText() {}

    /**
     * The whole text, read as UTF-8.
     *
     * @param beside the type beside whose package's files it lies
     * @throws IllegalStateException when the program has no such file
     */
    public static String of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
