package org.houqin.inventory;

import java.time.Instant;
import java.util.UUID;
import org.houqin.inventory.Store.Ticket;
import org.houqin.testkit.api.Things;

/** Items, receipts, and reservations of the owner's ticket. */
final class StoreThings implements Things {
    @Override
    public String service() {
        return "inventory";
    }

    @Override
    public String thing(String operation) {
        String address = operation.substring(operation.indexOf(' ') + 1);
        UUID item = Store.item();
        if (address.startsWith("/api/items")) {
            return item.toString();
        }
        String receipt = Store.receive(item, "5", "1").statusCode(201).extract().path("id");
        if (address.startsWith("/api/receipts")) {
            return receipt;
        }
        if (address.startsWith("/api/reservations")) {
            Ticket ticket = Ticket.next();
            Store.request(ticket, item, "2", "NORMAL", Instant.now());
            return Store.awaitReservation(ticket, "RESERVED").toString();
        }
        return UUID.randomUUID().toString();
    }

    @Override
    public UUID owner(String role) {
        return Store.TECHNICIAN;
    }
}
