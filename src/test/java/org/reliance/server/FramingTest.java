package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramingTest {

    @ParameterizedTest
    @ValueSource(strings = {"news.example", "https://news.example/page", "https://a.example; script-src *", "null"})
    void whatIsNoOriginIsNamedAtTheStart(String origin) {
        assertThatThrownBy(() -> new Framing(List.of(origin)))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("reliance.embed.origins", origin);
    }
}
