package org.reliance.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Knows whether the reader of a request is still there. A servlet cannot ask that; Tomcat itself learns of a closed
 * connection when it reads from it, and can be told to read without waiting.
 */
@Component
public final class ReaderPresence implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String CONNECTION = ReaderPresence.class.getName();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new ConnectionValve());
    }

    /**
     * Whether the reader has closed the connection, or its half, as proxies see it too. To be asked by one thread at a time, and only after the body has been
     * read; where the container is another one, everybody stays until the answer is written.
     */
    public static boolean hasLeft(HttpServletRequest request) {
        return request.getAttribute(CONNECTION) instanceof org.apache.coyote.Request connection
                && hasMore(connection)
                // A request sent ahead is read by the first look; the end of a connection is found each time.
                && hasMore(connection);
    }

    private static boolean hasMore(org.apache.coyote.Request connection) {
        connection.action(ActionCode.AVAILABLE, true);
        return connection.getAvailable() > 0;
    }

    /** Keeps at hand what Tomcat itself knows the request by. */
    static final class ConnectionValve extends ValveBase {

        ConnectionValve() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            request.setAttribute(CONNECTION, request.getCoyoteRequest());
            getNext().invoke(request, response);
        }
    }
}
