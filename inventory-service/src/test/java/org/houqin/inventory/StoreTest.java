package org.houqin.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houqin.inventory.Store.awaitReservation;
import static org.houqin.inventory.Store.count;
import static org.houqin.inventory.Store.until;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.inventory.Store.Ticket;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealParts
class StoreTest {
    @Test
    void whatATicketAsksForIsReservedWhenItIsThere() {
        UUID item = Store.item();
        Store.receive(item, "10", "12.50").statusCode(201);
        Ticket ticket = Ticket.next();

        Store.request(ticket, item, "4", "NORMAL", Instant.now());

        UUID reservation = awaitReservation(ticket, "RESERVED");
        assertThat(count(item, "onHand")).isEqualTo(10);
        assertThat(count(item, "reserved")).isEqualTo(4);
        assertThat(count(item, "available")).isEqualTo(6);
        until(() -> events(reservation).equals(List.of("inventory.stock-reserved.v1")));
    }

    private static List<String> events(UUID subject) {
        return TestEvents.of("inventory").stream()
                .filter(event -> event.subject().equals(subject))
                .map(TestEvents.Event::type)
                .toList();
    }
}
