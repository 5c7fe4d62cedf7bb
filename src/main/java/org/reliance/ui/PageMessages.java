package org.reliance.ui;

import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reliance.server.BufferedRequest;
import org.reliance.server.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Refuses what no page sends behind its back: requests of a kind that Vaadin does not know, and messages that are
 * not what Vaadin's script writes. Vaadin itself would take them for faults of the program. It comes after the filter that
 * reads and bounds the body.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1100)
final class PageMessages extends OncePerRequestFilter {

    private static final Set<String> KINDS =
            Arrays.stream(RequestType.values()).map(RequestType::getIdentifier).collect(Collectors.toUnmodifiableSet());

    /** So many fit an int. */
    private static final int MOST_DIGITS = 9;

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String kind = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        if (kind == null) {
            chain.doFilter(request, response);
        } else if (!KINDS.contains(kind)) {
            refuse("'v-r' is a key of the program's own pages; leave it out.", request, response);
        } else if (!isPageNumber(request.getParameter(ApplicationConstants.UI_ID_PARAMETER))) {
            refuse("'v-uiId' is the number of an open page.", request, response);
        } else if (kind.equals(RequestType.UIDL.getIdentifier())) {
            check(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void check(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isMessage(BufferedRequest.bodyOf(request))) {
            chain.doFilter(request, response);
        } else {
            refuse("This is not a message that a page of this program sends.", request, response);
        }
    }

    /** A page that begins has none yet. */
    private static boolean isPageNumber(@Nullable String text) {
        return text == null
                || (!text.isEmpty()
                        && text.length() <= MOST_DIGITS
                        && text.chars().allMatch(digit -> digit >= '0' && digit <= '9'));
    }

    private static void refuse(String text, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Refusal.of(HttpStatus.BAD_REQUEST, text).write(request, response);
    }

    /** An empty one is; Vaadin's script sends some. */
    private static boolean isMessage(byte[] message) {
        return message.length == 0
                || parse(message).filter(PageMessages::isMessage).isPresent();
    }

    private static Optional<JsonNode> parse(byte[] message) {
        try {
            return Optional.of(JSON.readTree(new String(message, StandardCharsets.UTF_8)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean isMessage(JsonNode message) {
        JsonNode calls = message.path(ApplicationConstants.RPC_INVOCATIONS);
        return message.path(ApplicationConstants.CSRF_TOKEN).isString()
                && message.path(ApplicationConstants.SERVER_SYNC_ID).canConvertToInt()
                && message.path(ApplicationConstants.CLIENT_TO_SERVER_ID).canConvertToInt()
                && calls.isArray()
                && calls.valueStream().allMatch(call -> call.path("type").isString());
    }
}
