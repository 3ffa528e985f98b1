package org.houqin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import org.houqin.web.surroundings.Person;
import org.houqin.web.surroundings.PretendedIdentityProvider;
import org.houqin.web.surroundings.Surroundings;
import org.houqin.web.surroundings.Wire;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Surroundings.class)
class SlowClientsTest {

    private static final Duration LATE = Duration.ofSeconds(30);

    @TestHTTPResource
    URI address;

    PretendedIdentityProvider provider;

    @Test
    void aHeadThatComesByteByByteEndsTheConnectionAndAnIdleOneStays() throws Exception {
        try (var idle = new Wire(address, "127.0.0.1");
                var slow = new Wire(address, "127.0.0.1")) {
            assertThat(idle.ask("/api/session")).startsWith("HTTP/1.1 401");
            slow.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
            assertThat(slow.dribble(LATE)).isLessThan(LATE);
            assertThat(idle.ask("/api/session")).startsWith("HTTP/1.1 401");
        }
    }

    /** Whether it came for an account or for nobody: nothing behind the gateway waits for it either. */
    @Test
    void aBodyThatComesByteByByteEndsTheConnection() throws Exception {
        try (var wire = new Wire(address, "127.0.0.1")) {
            wire.send("POST /api/tickets HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Authorization: Bearer " + provider.bearer(Person.STAFF) + "\r\nContent-Length: 100000\r\n\r\n");
            assertThat(wire.dribble(LATE)).isLessThan(LATE);
        }
    }
}
