package org.houqin.inventory;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.houqin.platform.ids.Ids;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.houqin.testkit.Tokens;

/** The store as its neighbours and people meet it, for tests. */
final class Store {
    static final UUID TECHNICIAN = Tokens.person("technician");

    private Store() {}

    /** One wanted part of a ticket. */
    record Ticket(UUID id, UUID lineId, String number) {
        static Ticket next() {
            return new Ticket(
                    Ids.next(), Ids.next(), "T-2026-" + Math.abs(Ids.next().hashCode() % 1_000_000));
        }
    }

    static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role)).contentType(ContentType.JSON);
    }

    /** A new item, which has no stock yet. */
    static UUID item() {
        return item("null");
    }

    static UUID item(String reorderPoint) {
        String sku = "SKU-" + Ids.next();
        return UUID.fromString(as("storekeeper")
                .body("""
                        {"sku": "%s", "name": {"zh": "水龙头", "en": "Tap"}, "unit": "pcs", "reorderPoint": %s}
                        """.formatted(sku, reorderPoint))
                .post("/api/items")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    static ValidatableResponse receive(UUID item, String quantity, String unitCost) {
        return as("storekeeper")
                .body("""
                        {"lines": [{"itemId": "%s", "bin": "A-01", "quantity": %s, "unitCost": "%s"}], "reason": "OPENING"}
                        """.formatted(item, quantity, unitCost))
                .post("/api/receipts")
                .then();
    }

    static ValidatableResponse issue(UUID reservation, String quantity) {
        return as("storekeeper")
                .body("{\"reservationId\": \"%s\", \"quantity\": %s}".formatted(reservation, quantity))
                .post("/api/issues")
                .then();
    }

    /** A ticket asks for parts. */
    static void request(Ticket ticket, UUID item, String quantity, String urgency, Instant at) {
        TestEvents.publish(
                "ticket.parts-requested.v1", ticket.id(), 1, partsRequested(ticket, item, quantity, urgency, at));
    }

    static String partsRequested(Ticket ticket, UUID item, String quantity, String urgency, Instant at) {
        return """
                {"ticketId": "%s", "number": "%s", "urgency": "%s", "technicianId": "%s", "neededBy": null,
                 "lines": [{"lineId": "%s", "itemId": "%s", "sku": "X", "itemName": {"zh": "水龙头", "en": "Tap"},
                            "unit": "pcs", "quantity": %s}], "requestedAt": "%s"}
                """.formatted(ticket.id(), ticket.number(), urgency, TECHNICIAN, ticket.lineId(), item, quantity, at);
    }

    static void close(Ticket ticket) {
        end(ticket, "closed");
    }

    /** The ticket needs nothing any more: {@code closed}, {@code cancelled}, {@code returned} or {@code merged}. */
    static void end(Ticket ticket, String how) {
        TestEvents.publish("ticket." + how + ".v1", ticket.id(), 2, "{\"ticketId\": \"%s\"}".formatted(ticket.id()));
    }

    /** Purchasing accepts a delivery of one line. */
    static void deliver(UUID item, String quantity, String unitCost) {
        UUID order = Ids.next();
        TestEvents.publish("procurement.goods-accepted.v1", order, 1, """
                {"orderId": "%s", "orderNumber": "PO-2026-000001", "receiptId": "%s", "lines": [
                  {"lineId": "%s", "requisitionId": "%s", "itemId": "%s", "sku": "X", "quantity": %s, "unitCost": "%s",
                   "ticketId": null, "reservationId": null}],
                 "acceptedBy": "%s", "acceptedAt": "%s"}
                """.formatted(
                        order,
                        Ids.next(),
                        Ids.next(),
                        Ids.next(),
                        item,
                        quantity,
                        unitCost,
                        Tokens.person("storekeeper"),
                        Instant.now()));
    }

    /** Purchasing tells by {@code supply-failed} or {@code requisition-cancelled} that nothing is bought for a reservation. */
    static void supplyEnds(String how, UUID reservation) {
        UUID requisition = Ids.next();
        TestEvents.publish(
                "procurement." + how + ".v1", requisition, 1, "{\"reservationId\": \"%s\"}".formatted(reservation));
        until(() -> TestDatabase.number("select count(*) from inbox where aggregateid = '" + requisition + "'") == 1);
    }

    /** A figure of an item in all bins: {@code onHand}, {@code reserved} or {@code available}. */
    static double count(UUID item, String figure) {
        return number(as("storekeeper")
                .get("/api/items/" + item)
                .then()
                .statusCode(200)
                .extract()
                .path(figure));
    }

    static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** A field of a ticket's only reservation; null while there is none. */
    static String reservation(Ticket ticket, String field) {
        return as("storekeeper")
                .get("/api/reservations?ticketId=" + ticket.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0]." + field);
    }

    static UUID awaitReservation(Ticket ticket, String status) {
        until(() -> status.equals(reservation(ticket, "status")));
        return UUID.fromString(reservation(ticket, "id"));
    }

    static void until(Supplier<Boolean> condition) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(condition::get);
    }
}
