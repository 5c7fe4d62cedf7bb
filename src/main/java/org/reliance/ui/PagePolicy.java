package org.reliance.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.reliance.server.ContentSecurityPolicy;
import org.reliance.server.ResourceText;
import org.springframework.stereotype.Component;

/**
 * Lets a page run only the scripts and styles that the server wrote into it, by a nonce that no other answer has. While the
 * program is developed, what the bundler adds runs too.
 */
@Component
final class PagePolicy implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String SCRIPT = ResourceText.of(PagePolicy.class, "page-policy.js");
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
}
