package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    @Test
    void anAddressAloneIsANetworkOfOne() {
        assertThat(TrustedProxies.of(List.of("127.0.0.1", " ::1", "10.0.0.0/8", "fd00::/8", ""))
                        .networks())
                .containsExactly("127.0.0.1/32", "::1/128", "10.0.0.0/8", "fd00::/8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "proxy.example",
                "10.0.0.0/33",
                "10.0.0.0/",
                "/8",
                "10.0.0.0/8/8",
                "300.1.1.1",
                ".*",
                "::1/129"
            })
    void whatIsNeitherIsNamed(String text) {
        assertThatThrownBy(() -> TrustedProxies.of(List.of(text)))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("reliance.trusted-proxies: '" + text + "'");
    }
}
