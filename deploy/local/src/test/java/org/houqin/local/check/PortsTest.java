package org.houqin.local.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.houqin.local.Port;
import org.houqin.local.Settings;
import org.houqin.local.Trouble;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_taken_port_is_named_together_with_the_part_that_needs_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Settings settings = moved(Port.KEYCLOAK, other.getLocalPort());
            assertThatThrownBy(() -> Ports.requireFree(settings, EnumSet.of(Port.KEYCLOAK)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("Keycloak")
                    .hasMessageContaining("HOUQIN_PORT_OFFSET");
        }
    }

    @Test
    void a_port_is_free_again_once_the_other_program_has_ended() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();
        }
        Settings settings = moved(Port.KAFKA, port);
        assertThatCode(() -> Ports.requireFree(settings, EnumSet.of(Port.KAFKA)))
                .doesNotThrowAnyException();
    }

    @Test
    void two_parts_on_one_port_are_refused() {
        Settings settings = moved(Port.WEB, Port.TICKET.usual());
        assertThatThrownBy(() -> Ports.requireFree(settings, EnumSet.of(Port.WEB, Port.TICKET)))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("HOUQIN_PORT_WEB");
    }

    private static Settings moved(Port port, int number) {
        return Settings.from(Path.of("/srv/houqin"), Map.of(port.variable(), Integer.toString(number)));
    }
}
