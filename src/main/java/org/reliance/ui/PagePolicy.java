package org.reliance.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.reliance.server.ContentSecurityPolicy;
import org.springframework.stereotype.Component;

/**
 * Lets a page run only the scripts and styles that the server wrote into it, by a nonce that no other answer has. While the
 * program is developed, what the bundler adds runs too.
 */
@Component
final class PagePolicy implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String SCRIPT = script();
    private static final int BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(
                event.getSource().getDeploymentConfiguration().isProductionMode()
                        ? PagePolicy::allow
                        : PagePolicy::allowBundler);
    }

    private static void allow(IndexHtmlResponse response) {
        String nonce = nonce();
        response.getDocument().head().prependElement("script").appendChild(new DataNode(SCRIPT));
        response.getDocument().select("script, style").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.page(nonce));
    }

    private static void allowBundler(IndexHtmlResponse response) {
        response.getVaadinResponse().setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.developed());
    }

    private static String nonce() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static String script() {
        try (InputStream in = PagePolicy.class.getResourceAsStream("page-policy.js")) {
            return new String(Objects.requireNonNull(in, "page-policy.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
