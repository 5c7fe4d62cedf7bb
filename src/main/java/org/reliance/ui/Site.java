package org.reliance.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where readers reach the program: behind a proxy, at the proxy's address. */
final class Site {

    private Site() {}

    /** Scheme, host and path without a slash at the end; empty where no request from outside tells it. */
    static String of(@Nullable VaadinRequest request) {
        return request instanceof VaadinServletRequest servlet
                ? ServletUriComponentsBuilder.fromContextPath(servlet.getHttpServletRequest())
                        .toUriString()
                : "";
    }
}
