package org.reliance.parts;

import java.util.Base64;
import java.util.HexFormat;

/**
 * A package of npm that ends in the jar.
 *
 * @param part what it is
 * @param integrity of its archive as the lock states it: {@code sha512-} and the hash in base 64
 */
record NpmPackage(Part part, String integrity) {

    private static final String ALGORITHM = "sha512-";

    NpmPackage {
        if (!integrity.startsWith(ALGORITHM)) {
            throw new IllegalArgumentException(
                    "%s: package-lock.json states its integrity as '%s', not as sha512".formatted(part, integrity));
        }
    }

    /** As hexadecimal digits. */
    String sha512() {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(integrity.substring(ALGORITHM.length())));
    }

    /**
     * The package URL.
     *
     * @see <a href="https://github.com/package-url/purl-spec">purl</a>
     */
    String purl() {
        return "pkg:npm/" + part.name().replace("@", "%40") + "@" + part.version();
    }

    NpmPackage as(Part settled) {
        return new NpmPackage(settled, integrity);
    }
}
