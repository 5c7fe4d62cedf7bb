package org.reliance.server;

import java.net.InetAddress;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A port of its own for those who watch the server, with threads of its own; there is none unless it is asked for. Spring
 * Boot's port for its management would take health and readiness away from the port that readers use.
 */
@Component
final class MetricsPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** There is no port. */
    private static final int OFF = -1;

    private static final int LARGEST = 65_535;

    /** One scrape, one look by a person, and room for another watcher. */
    private static final int THREADS = 4;

    private final int port;
    private final InetAddress address;
    private final Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");

    /**
     * A port for watchers.
     *
     * @param port 0 for any that is free; none when it is left out
     * @param address at which it listens; by default only this machine reaches it
     * @throws IllegalArgumentException when the port is none
     */
    MetricsPort(
            @Value("${reliance.metrics.port:-1}") int port,
            @Value("${reliance.metrics.address:127.0.0.1}") InetAddress address) {
        if (port < OFF || port > LARGEST) {
            throw new IllegalArgumentException(
                    "reliance.metrics.port: %d is no port; one is a number from 1 to %d, or leave it out"
                            .formatted(port, LARGEST));
        }
        this.port = port;
        this.address = address;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (port == OFF) {
            return;
        }
        connector.setPort(port);
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setAddress(address);
            protocol.setMaxThreads(THREADS);
            protocol.setMinSpareThreads(1);
        }
        factory.addAdditionalConnectors(connector);
    }

    /** Whether a request that came in at this local port came from a watcher. */
    boolean isAt(int localPort) {
        return port != OFF && connector.getLocalPort() == localPort;
    }
}
