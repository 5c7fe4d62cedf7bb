package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"news.example", "https://news.example/page", "https://a.example; script-src *", "null"})
    void whatIsNoOriginIsNamedAtTheStart(String origin) {
        assertThatThrownBy(() -> new SecurityHeaders(List.of(origin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reliance.embed.origins", origin);
    }
}
