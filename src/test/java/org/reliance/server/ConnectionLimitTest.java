package org.reliance.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConnectionLimitTest {

    @Test
    void halfOfTheDescriptorsAreLeftToFiles() {
        assertThat(ConnectionLimit.mostConnections(8192, 1_048_576)).isEqualTo(8192);
        assertThat(ConnectionLimit.mostConnections(8192, 1024)).isEqualTo(512);
        assertThat(ConnectionLimit.mostConnections(8192, 1)).isEqualTo(1);
    }
}
