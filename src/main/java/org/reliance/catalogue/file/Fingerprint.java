package org.reliance.catalogue.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** The version of a package: SHA-256 over names and bytes of its files, in the order of the names. */
final class Fingerprint {

    private static final int SHOWN_DIGITS = 12;

    private final SortedMap<String, byte[]> digests = new TreeMap<>();

    void add(String file, byte[] bytes) {
        digests.put(file, sha256().digest(bytes));
    }

    /** The first twelve hexadecimal digits. */
    String version() {
        MessageDigest whole = sha256();
        digests.forEach((file, digest) -> {
            byte[] name = file.getBytes(StandardCharsets.UTF_8);
            // The length keeps two lists of names apart that would read the same when joined.
            whole.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
            whole.update(name);
            whole.update(digest);
        });
        return HexFormat.of().formatHex(whole.digest()).substring(0, SHOWN_DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
