package org.reliance.server;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a response that is kept until it is whole be sent after all. The first answer of a page is forwarded to its servlet,
 * and Tomcat would take the real response for finished as soon as the forward is.
 */
@Component
final class WrappedResponses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }
}
