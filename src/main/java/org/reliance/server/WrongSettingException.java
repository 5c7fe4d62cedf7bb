package org.reliance.server;

/** A setting that the server cannot be started with; the message names it, what it says and what it could say. */
public final class WrongSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongSettingException(String setting, String value, String cure) {
        super("%s: '%s' %s".formatted(setting, value, cure));
    }
}
