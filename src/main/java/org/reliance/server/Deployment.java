package org.reliance.server;

import java.util.Optional;
import org.springframework.http.CacheControl;

/**
 * How the program is put before its readers.
 *
 * @param address where they reach it; empty where they are at the machine itself
 */
public record Deployment(Optional<PublicAddress> address) {

    /** Whether what readers send and get is encrypted on its way. */
    public boolean isEncrypted() {
        return address.filter(PublicAddress::isEncrypted).isPresent();
    }

    /**
     * Who may keep an answer in which addresses of the program stand: every cache, where they are the public one; else the
     * reader's own alone, since they come from the request.
     */
    public CacheControl shared(CacheControl cache) {
        return address.isPresent() ? cache.cachePublic() : cache.cachePrivate();
    }
}
