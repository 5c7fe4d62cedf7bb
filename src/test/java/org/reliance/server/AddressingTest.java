package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.http.CacheControl;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who is believed about addresses, asked of the filters in the order in which they are registered. */
class AddressingTest {

    private static final String PROXY = "10.1.2.3";
    private static final String READER = "203.0.113.7";

    /** All that a request may say of how it was forwarded, none of it true. */
    private static final Map<String, String> LIES = Map.of(
            "Forwarded", "for=6.6.6.6;host=evil.example;proto=javascript",
            "X-Forwarded-Host", "evil.example",
            "X-Forwarded-Proto", "javascript",
            "X-Forwarded-Port", "666",
            "X-Forwarded-Prefix", "//evil.example",
            "X-Forwarded-Ssl", "on");

    private final Addressing addressing = new Addressing();

    @Test
    void theOtherEndOfTheConnectionIsTheClient() throws Exception {
        assertThat(client("", READER, "6.6.6.6")).isEqualTo(READER);
        assertThat(client("10.0.0.0/8", READER, "6.6.6.6")).isEqualTo(READER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.0/8|203.0.113.7",
                "10.1.2.3|203.0.113.7",
                "10.0.0.0/8|6.6.6.6, 203.0.113.7",
                "10.0.0.0/8|6.6.6.6, 203.0.113.7, 10.9.9.9",
                "10.0.0.0/8|10.5.5.5, 203.0.113.7"
            })
    void aTrustedProxySaysWhoAsksAndNobodyBeforeIt(String trusted, String forwardedFor) throws Exception {
        assertThat(client(trusted, PROXY, forwardedFor)).isEqualTo(READER);
    }

    @Test
    void whatARequestSaysOfTheServersAddressIsNeverBelieved() throws Exception {
        for (String trusted : List.of("", "10.0.0.0/8")) {
            HttpServletRequest seen = passed("", trusted, request("localhost", PROXY, LIES));

            assertThat(site(seen)).startsWith("http").endsWith("://localhost");
            assertThat(Collections.list(seen.getHeaderNames()))
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("forwarded"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://charts.example,       https://charts.example",
        "https://charts.example:8443,  https://charts.example:8443",
        "http://charts.example,        http://charts.example",
        "https://news.example/charts,  https://news.example/charts",
        "https://[2001:db8::1]:8443,   https://[2001:db8::1]:8443"
    })
    void everyRequestIsOneToThePublicAddress(String address, String site) throws Exception {
        HttpServletRequest seen = passed(address, "10.0.0.0/8", request("evil.example", PROXY, LIES));

        assertThat(site(seen)).isEqualTo(site);
        assertThat(seen.isSecure()).isEqualTo(address.startsWith("https"));
        assertThat(seen.getRequestURI()).isEqualTo(seen.getContextPath() + "/figures/gas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST", "reliance.localhost", "127.0.0.1", "127.9.9.9", "[::1]", "192.0.2.1"})
    void withoutOneTheMachinesOwnNamesAreAnswered(String host) throws Exception {
        assertThat(status("", request(host, READER, Map.of()))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "notlocalhost",
                "6.6.6.6",
                "[2001:db8::6]",
                "127.0.0.1.evil.example",
                "2130706433.example"
            })
    void andNoOthers(String host) throws Exception {
        MockHttpServletRequest request = request(host, READER, Map.of());

        MockHttpServletResponse answer = answer("", "", request, new AtomicReference<>());

        assertThat(answer.getStatus()).isEqualTo(421);
        assertThat(answer.getContentAsString())
                .contains("reliance.public-address")
                .doesNotContain(host);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(status("https://charts.example", request)).isEqualTo(200);
    }

    @Test
    void aPortThatIsNoneIsNotAnswered() throws Exception {
        MockHttpServletRequest request = request("localhost", READER, Map.of());
        request.setServerPort(99_999_999);

        assertThat(status("", request)).isEqualTo(421);
    }

    @Test
    void sharedCachesKeepOnlyAddressesThatNoRequestNamed() {
        assertThat(addressing
                        .deployment("")
                        .shared(CacheControl.maxAge(Duration.ofMinutes(1)))
                        .getHeaderValue())
                .isEqualTo("max-age=60, private");
        assertThat(addressing
                        .deployment("https://charts.example")
                        .shared(CacheControl.maxAge(Duration.ofMinutes(1)))
                        .getHeaderValue())
                .isEqualTo("max-age=60, public");
    }

    private static MockHttpServletRequest request(String host, String peer, Map<String, String> headers) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/figures/gas");
        request.setServerName(host);
        request.setRemoteAddr(peer);
        request.setLocalAddr("192.0.2.1");
        headers.forEach(request::addHeader);
        return request;
    }

    private String client(String trusted, String peer, String forwardedFor) throws Exception {
        return passed("", trusted, request("localhost", peer, Map.of("X-Forwarded-For", forwardedFor)))
                .getRemoteAddr();
    }

    private static String site(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }

    private int status(String address, MockHttpServletRequest request) throws Exception {
        return answer(address, "", request, new AtomicReference<>()).getStatus();
    }

    /** The request as it comes out behind the filters. */
    private HttpServletRequest passed(String address, String trusted, MockHttpServletRequest request) throws Exception {
        AtomicReference<@Nullable HttpServletRequest> seen = new AtomicReference<>();
        answer(address, trusted, request, seen);
        HttpServletRequest passed = seen.get();
        assertThat(passed).isNotNull();
        return Objects.requireNonNull(passed);
    }

    private MockHttpServletResponse answer(
            String address,
            String trusted,
            MockHttpServletRequest request,
            AtomicReference<@Nullable HttpServletRequest> seen)
            throws ServletException, IOException {
        Deployment deployment = addressing.deployment(address);
        List<FilterRegistrationBean<?>> filters = List.of(
                addressing.clientAddress(List.of(trusted)),
                addressing.publicAddress(deployment),
                addressing.ownHost(deployment));
        FilterChain chain = (passed, _) -> seen.set((HttpServletRequest) passed);
        for (FilterRegistrationBean<?> registered : filters.reversed()) {
            FilterChain next = chain;
            if (registered.isEnabled()) {
                Filter filter = Objects.requireNonNull(registered.getFilter());
                chain = (passed, answered) -> filter.doFilter(passed, answered, next);
            }
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        chain.doFilter(request, response);
        return response;
    }
}
