package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class MetricsPortTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void thereIsNoneUnlessItIsAskedFor() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();
        MetricsPort off = new MetricsPort(-1, HERE);
        off.customize(factory);
        assertThat(factory.getAdditionalConnectors()).isEmpty();
        assertThat(off.isAt(-1)).isFalse();
        assertThat(off.isAt(8080)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 65_536, Integer.MAX_VALUE})
    void whatIsNoPortIsNamed(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MetricsPort(port, HERE))
                .withMessageContaining("reliance.metrics.port")
                .withMessageContaining(Integer.toString(port));
    }
}
