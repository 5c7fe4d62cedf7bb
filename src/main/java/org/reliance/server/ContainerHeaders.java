package org.reliance.server;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives the security headers to the answers that the container makes without asking the program: to what is no request, no
 * address or no method.
 */
@Component
final class ContainerHeaders implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final SecurityHeaders headers;

    ContainerHeaders(SecurityHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> connector.addLifecycleListener(this::initialised));
    }

    /** The connector makes its adapter when it is initialised. */
    private void initialised(LifecycleEvent event) {
        if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)
                && event.getLifecycle() instanceof Connector connector
                && connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setAdapter(new HeaderAdapter(protocol.getAdapter(), headers));
        }
    }

    /** Sees every answer, also those for which no valve is asked. */
    private record HeaderAdapter(Adapter adapter, SecurityHeaders headers) implements Adapter {

        @Override
        public void service(Request request, Response response) throws Exception {
            headers.map().forEach(response::setHeader);
            adapter.service(request, response);
        }

        @Override
        public boolean prepare(Request request, Response response) throws Exception {
            return adapter.prepare(request, response);
        }

        @Override
        public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
            return adapter.asyncDispatch(request, response, event);
        }

        @Override
        public void log(Request request, Response response, long time) {
            adapter.log(request, response, time);
        }

        @Override
        public void checkRecycled(Request request, Response response) {
            adapter.checkRecycled(request, response);
        }

        @Override
        public String getDomain() {
            return adapter.getDomain();
        }
    }
}
