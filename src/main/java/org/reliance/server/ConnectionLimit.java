package org.reliance.server;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes at most as many connections as leave half of the process's file descriptors to the files that it reads: whoever
 * comes beyond waits to be let in, and neither the data nor the fonts become unreadable meanwhile.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ConnectionLimit implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
            factory.addConnectorCustomizers(connector -> limit(connector, system.getMaxFileDescriptorCount()));
        }
    }

    private static void limit(Connector connector, long descriptors) {
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setMaxConnections(mostConnections(protocol.getMaxConnections(), descriptors));
        }
    }

    /**
     * How many connections are taken.
     *
     * @param wished as it is set ({@code server.tomcat.max-connections})
     * @param descriptors how many files and connections the process may have open
     */
    static int mostConnections(int wished, long descriptors) {
        return Math.clamp(descriptors / 2, 1, wished);
    }
}
