package org.reliance.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The headers for the safety of readers that every answer has, whoever makes it. What each is for stands in SECURITY.md.
 */
@Component
final class SecurityHeaders {

    static final String FRAMES = "X-Frame-Options";
    static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

    /** What a page of this program never asks of a browser. */
    private static final List<String> FEATURES = List.of(
            "accelerometer",
            "autoplay",
            "camera",
            "display-capture",
            "encrypted-media",
            "fullscreen",
            "geolocation",
            "gyroscope",
            "hid",
            "identity-credentials-get",
            "idle-detection",
            "local-fonts",
            "magnetometer",
            "microphone",
            "midi",
            "payment",
            "picture-in-picture",
            "publickey-credentials-get",
            "screen-wake-lock",
            "serial",
            "usb",
            "xr-spatial-tracking");

    private static final Map<String, String> ALWAYS = always();

    private final SequencedMap<String, String> headers;

    SecurityHeaders(Deployment deployment) {
        this.headers = new LinkedHashMap<>(ALWAYS);
        if (deployment.isEncrypted()) {
            // Of this host alone: those below it are not this program's to speak for.
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static SequencedMap<String, String> always() {
        SequencedMap<String, String> always = new LinkedHashMap<>();
        always.put(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.USUAL);
        always.put("X-Content-Type-Options", "nosniff");
        always.put(FRAMES, "DENY");
        always.put("Referrer-Policy", "strict-origin-when-cross-origin");
        always.put(
                "Permissions-Policy",
                FEATURES.stream().map(feature -> feature + "=()").collect(Collectors.joining(", ")));
        always.put("Cross-Origin-Opener-Policy", "same-origin");
        always.put("Cross-Origin-Embedder-Policy", "require-corp");
        always.put(RESOURCE_POLICY, "same-origin");
        always.put("X-Permitted-Cross-Domain-Policies", "none");
        return always;
    }

    /** Names and values. */
    Map<String, String> map() {
        return headers;
    }
}
