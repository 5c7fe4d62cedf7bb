package org.reliance.server;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Says as a problem document what the container refuses without asking the program: what is no HTTP, or no address. Of a
 * client's fault it makes no fault of the server, whatever protocols or codings the client believes it to know.
 */
@Component
final class ContainerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerErrors.class);

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve()));
    }

    private static final class ProblemValve extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            int status = response.getStatus();
            if (status < HttpStatus.BAD_REQUEST.value()
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                refusal(status).write(request.getRequest(), response.getResponse());
                response.finishResponse();
            } catch (IOException | IllegalStateException e) {
                // Who sent it has left, or has begun to be answered: there is nobody to be told.
                LOG.debug("nobody is told of status {}", status, e);
            }
        }

        private static Refusal refusal(int status) {
            return switch (HttpStatus.resolve(status)) {
                case NOT_IMPLEMENTED, HTTP_VERSION_NOT_SUPPORTED ->
                    Refusal.of(
                            HttpStatus.BAD_REQUEST,
                            "This server speaks HTTP/1.1, with bodies of a known length or in chunks.");
                case INTERNAL_SERVER_ERROR ->
                    Refusal.of(
                            HttpStatus.INTERNAL_SERVER_ERROR, "The program failed; nothing is wrong with the request.");
                case null -> Refusal.of(HttpStatus.BAD_REQUEST, "The request cannot be read.");
                case HttpStatus known ->
                    Refusal.of(
                            known, "The request is no HTTP that this server can read; check its address and headers.");
            };
        }
    }
}
