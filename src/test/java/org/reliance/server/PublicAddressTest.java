package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @Test
    void anAddressIsReadWithThePortOfItsScheme() {
        assertThat(PublicAddress.parse("https://charts.example"))
                .contains(new PublicAddress("https", "charts.example", 443, ""));
        assertThat(PublicAddress.parse(" HTTP://Charts.Example:8080/ "))
                .contains(new PublicAddress("http", "charts.example", 8080, ""));
        assertThat(PublicAddress.parse("https://news.example/data/charts/"))
                .contains(new PublicAddress("https", "news.example", 443, "/data/charts"));
        assertThat(PublicAddress.parse("https://[2001:db8::1]:8443"))
                .contains(new PublicAddress("https", "[2001:db8::1]", 8443, ""));
    }

    @Test
    void noAddressIsThatOfTheMachineItself() {
        assertThat(PublicAddress.parse("")).isEmpty();
        assertThat(PublicAddress.parse("  ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "charts.example",
                "//charts.example",
                "ftp://charts.example",
                "javascript:alert(1)",
                "https://",
                "https:///charts",
                "https://a b.example",
                "https://charts.example?x=1",
                "https://charts.example#x",
                "https://user@charts.example",
                "https://charts.example:0",
                "https://charts.example:70000",
                "https://charts.example/a//b",
                "https://charts.example/../b",
                "https://charts.example/<script>",
                "https://charts.example/a;b",
                "https://charts_example/\u0001",
                "https://grüße.example/ü"
            })
    void whatNobodyCouldOpenIsRefusedByName(String text) {
        assertThatThrownBy(() -> PublicAddress.parse(text))
                .isInstanceOf(WrongSettingException.class)
                .hasMessageContaining("reliance.public-address: '" + text)
                .hasMessageContaining("https://charts.example");
    }
}
