package org.houqin.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.houqin.inventory.Store.as;
import static org.houqin.inventory.Store.awaitReservation;
import static org.houqin.inventory.Store.count;
import static org.houqin.inventory.Store.item;
import static org.houqin.inventory.Store.receive;
import static org.houqin.inventory.Store.reservation;
import static org.houqin.inventory.Store.until;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.inventory.Store.Ticket;
import org.houqin.platform.ids.Ids;
import org.houqin.testkit.Contracts;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store's part of the loop, on a real database and a real broker. */
@QuarkusTest
@RealParts
class StoreTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @AfterAll
    static void everyEventSentKeptToItsSchemaAndEveryKindWasSent() {
        List<TestEvents.Event> sent = TestEvents.of("inventory");
        assertThat(sent)
                .flatExtracting(event -> Contracts.violations(event.type(), event.payload()))
                .isEmpty();
        assertThat(sent).extracting(TestEvents.Event::type).containsAll(Contracts.types("inventory"));
    }

    @Test
    void whatATicketAsksForIsReservedWhenItIsThere() {
        UUID item = Store.item();
        Store.receive(item, "10", "12.50").statusCode(201);
        Ticket ticket = Ticket.next();

        Store.request(ticket, item, "4", "NORMAL", NOON);

        UUID reservation = awaitReservation(ticket, "RESERVED");
        assertThat(count(item, "onHand")).isEqualTo(10);
        assertThat(count(item, "reserved")).isEqualTo(4);
        assertThat(count(item, "available")).isEqualTo(6);
        awaitEvents(reservation, "inventory.stock-reserved.v1");
    }

    @Test
    void deliveriesServeTheUrgentFirstThenTheOldest() {
        UUID item = Store.item();
        Ticket young = Ticket.next();
        Ticket old = Ticket.next();
        Ticket urgent = Ticket.next();
        Store.request(young, item, "2", "NORMAL", NOON);
        Store.request(old, item, "2", "NORMAL", NOON.minusSeconds(3600));
        Store.request(urgent, item, "2", "URGENT", NOON.plusSeconds(3600));
        UUID youngest = awaitReservation(young, "WAITING");
        UUID oldest = awaitReservation(old, "WAITING");
        UUID first = awaitReservation(urgent, "WAITING");

        Store.deliver(item, "3", "24.00");
        awaitReservation(urgent, "RESERVED");
        assertThat(reservation(old, "status")).isEqualTo("WAITING");
        assertThat(reserved(old)).as("keeps what it has").isEqualTo(1);
        assertThat(reserved(young)).isZero();

        Store.deliver(item, "3", "24.00");
        awaitReservation(old, "RESERVED");
        awaitReservation(young, "RESERVED");
        for (UUID served : List.of(first, oldest, youngest)) {
            awaitEvents(served, "inventory.stock-short.v1", "inventory.stock-reserved.v1");
        }
        awaitEvents(item, "inventory.stock-received.v1", "inventory.stock-received.v1");
        as("storekeeper")
                .get("/api/stock?itemId=" + item)
                .then()
                .body("items.bin", contains("RECEIVING"))
                .body("items[0].reserved", equalTo(6.0f));
    }

    @ParameterizedTest
    @ValueSource(strings = {"supply-failed", "requisition-cancelled"})
    void whoeverLostTheirDeliveryToAnotherIsShortAgainWhenNothingIsBoughtForThatOne(String ended) {
        UUID item = Store.item();
        Ticket plain = Ticket.next();
        Ticket urgent = Ticket.next();
        Store.request(plain, item, "3", "NORMAL", NOON);
        UUID waits = awaitReservation(plain, "WAITING");
        Store.request(urgent, item, "3", "URGENT", NOON.plusSeconds(3600));
        awaitReservation(urgent, "WAITING");
        Store.deliver(item, "3", "24.00");
        UUID served = awaitReservation(urgent, "RESERVED");
        Store.issue(served, "3").statusCode(201);
        Store.end(urgent, "closed");

        Store.supplyEnds(ended, served);

        awaitEvents(waits, "inventory.stock-short.v1", "inventory.stock-short.v1");
    }

    @Test
    void whoeverHasTakenNothingLeavesNobodyShortWhenNothingIsBoughtForThem() {
        UUID item = Store.item();
        Ticket plain = Ticket.next();
        Ticket failing = Ticket.next();
        Store.request(plain, item, "3", "NORMAL", NOON);
        UUID waits = awaitReservation(plain, "WAITING");
        Store.request(failing, item, "3", "NORMAL", NOON.plusSeconds(3600));
        UUID fails = awaitReservation(failing, "WAITING");

        Store.supplyEnds("supply-failed", fails);
        Store.deliver(item, "3", "24.00");

        awaitEvents(waits, "inventory.stock-short.v1", "inventory.stock-reserved.v1");
    }

    @Test
    void anEventThatComesTwiceIsAppliedOnce() {
        UUID item = Store.item();
        Store.receive(item, "10", "1").statusCode(201);
        Ticket ticket = Ticket.next();
        UUID event = UUID.randomUUID();
        String payload = Store.partsRequested(ticket, item, "4", "NORMAL", NOON);
        TestEvents.publish(event, "ticket.parts-requested.v1", ticket.id(), 1, payload);
        TestEvents.publish(event, "ticket.parts-requested.v1", ticket.id(), 1, payload);
        TestEvents.publish("ticket.parts-requested.v1", ticket.id(), 2, payload);
        Ticket later = new Ticket(ticket.id(), Ids.next(), ticket.number());
        TestEvents.publish(
                "ticket.parts-requested.v1", ticket.id(), 3, Store.partsRequested(later, item, "1", "NORMAL", NOON));

        until(() -> reservations(ticket) == 2);
        assertThat(count(item, "reserved")).isEqualTo(5);
    }

    @Test
    void aClosedTicketGivesBackAndTheNextInLineGetsIt() {
        UUID item = Store.item();
        Store.receive(item, "3", "1").statusCode(201);
        Ticket holder = Ticket.next();
        Store.request(holder, item, "3", "NORMAL", NOON);
        UUID held = awaitReservation(holder, "RESERVED");
        Ticket waiting = Ticket.next();
        Store.request(waiting, item, "2", "LOW", NOON);
        awaitReservation(waiting, "WAITING");
        Store.issue(held, "1").statusCode(201);

        Store.close(holder);

        awaitReservation(waiting, "RESERVED");
        assertThat(reservation(holder, "status")).isEqualTo("RELEASED");
        assertThat(count(item, "onHand")).isEqualTo(2);
        assertThat(count(item, "available")).isZero();
        awaitEvents(
                held, "inventory.stock-reserved.v1", "inventory.stock-issued.v1", "inventory.reservation-released.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "cancelled", "returned", "merged"})
    void howeverATicketEndsItsPartsAreGivenBack(String how) {
        UUID item = Store.item();
        Store.receive(item, "3", "1").statusCode(201);
        Ticket ticket = Ticket.next();
        Store.request(ticket, item, "3", "NORMAL", NOON);
        UUID held = awaitReservation(ticket, "RESERVED");

        Store.end(ticket, how);

        awaitReservation(ticket, "RELEASED");
        assertThat(count(item, "available")).isEqualTo(3);
        awaitEvents(held, "inventory.stock-reserved.v1", "inventory.reservation-released.v1");
    }

    @Test
    void whatATicketWaitsForGoesWithItToItsNextTechnicianAndUrgency() {
        UUID item = Store.item();
        Ticket older = Ticket.next();
        Ticket moving = Ticket.next();
        Store.request(older, item, "1", "NORMAL", NOON.minusSeconds(3600));
        Store.request(moving, item, "1", "LOW", NOON);
        awaitReservation(older, "WAITING");
        awaitReservation(moving, "WAITING");
        UUID next = Ids.next();

        TestEvents.publish("ticket.handed-over.v1", moving.id(), 2, """
                {"ticketId": "%s", "technicianId": "%s"}""".formatted(moving.id(), next));
        TestEvents.publish("ticket.triaged.v1", moving.id(), 3, """
                {"ticketId": "%s", "urgency": "URGENT"}""".formatted(moving.id()));

        until(() -> "URGENT".equals(reservation(moving, "priority")));
        assertThat(reservation(moving, "technicianId")).isEqualTo(next.toString());
        Store.deliver(item, "1", "24.00");
        awaitReservation(moving, "RESERVED");
        assertThat(reservation(older, "status")).isEqualTo("WAITING");
        assertThat(reservation(older, "technicianId")).isEqualTo(Store.TECHNICIAN.toString());
    }

    @Test
    void reservationsAreFoundByTicketNumberSkuAndName() {
        UUID item = Store.item();
        String sku = as("storekeeper").get("/api/items/" + item).path("sku");
        Ticket ticket = Ticket.next();
        Ticket other = Ticket.next();
        Store.request(ticket, item, "1", "NORMAL", NOON);
        Store.request(other, Store.item(), "1", "NORMAL", NOON);
        String found = awaitReservation(ticket, "WAITING").toString();
        awaitReservation(other, "WAITING");

        for (String typed :
                List.of(ticket.number(), ticket.number().substring(3).toLowerCase(), sku.toLowerCase())) {
            as("storekeeper")
                    .queryParam("q", typed)
                    .get("/api/reservations?status=WAITING")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(found));
        }
        as("storekeeper")
                .queryParam("q", "水龙头")
                .get("/api/reservations?status=WAITING&ticketId=" + ticket.id())
                .then()
                .body("items.id", contains(found));
        as("storekeeper")
                .queryParam("q", "no such thing")
                .get("/api/reservations")
                .then()
                .body("items", empty())
                .body("total", equalTo("0"));
        String table = as("storekeeper")
                .accept("text/csv")
                .queryParam("q", ticket.number())
                .get("/api/reservations")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table.lines()).hasSize(2);
        assertThat(table).contains(ticket.number()).doesNotContain(other.number());
    }

    @Test
    void anIssueIsHandedOutOnceHoweverOftenItIsSent() {
        UUID item = Store.item();
        Store.receive(item, "10", "12.50").statusCode(201);
        Ticket ticket = Ticket.next();
        Store.request(ticket, item, "4", "NORMAL", NOON);
        UUID reservation = awaitReservation(ticket, "RESERVED");
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            as("storekeeper")
                    .header("Idempotency-Key", key)
                    .body("{\"reservationId\": \"%s\", \"quantity\": 3}".formatted(reservation))
                    .post("/api/issues")
                    .then()
                    .statusCode(201)
                    .body("value", equalTo("37.50"))
                    .body("reservation.issued", equalTo(3.0f));
        }

        assertThat(count(item, "onHand")).isEqualTo(7);
        as("storekeeper")
                .get("/api/movements?ticketId=" + ticket.id())
                .then()
                .body("total", equalTo("1"))
                .body("items[0].from", equalTo("A-01"))
                .body("items[0].to", equalTo("CONSUMED"))
                .body("items[0].balanceAfter", equalTo(7.0f))
                .body("items[0].unitCost", equalTo("12.5000"));
        Store.issue(reservation, "2").statusCode(409).body("code", equalTo("MORE_THAN_RESERVED"));
        Store.issue(reservation, "null").statusCode(201).body("reservation.status", equalTo("ISSUED"));
        Store.issue(reservation, "null").statusCode(409).body("code", equalTo("RESERVATION_STATE"));
    }

    @Test
    void aDeliveryOfAnUnknownItemIsParkedAndOthersFlow() {
        UUID unknown = Ids.next();
        UUID item = Store.item();

        Store.deliver(unknown, "1", "1");
        Store.deliver(item, "2", "1");

        until(() -> count(item, "onHand") == 2);
        until(() -> !as("admin")
                .get("/api/admin/inventory/parked-events")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.cause")
                .stream()
                .filter(cause -> cause.contains(unknown.toString()))
                .toList()
                .isEmpty());
    }

    @Test
    void runningLowIsToldOncePerFall() {
        UUID item = Store.item("5");
        Store.receive(item, "10", "1").statusCode(201);
        for (String quantity : List.of("5", "1")) {
            Ticket ticket = Ticket.next();
            Store.request(ticket, item, quantity, "NORMAL", NOON);
            awaitReservation(ticket, "RESERVED");
        }
        Store.receive(item, "10", "1").statusCode(201);

        awaitEvents(
                item,
                "inventory.reorder-point-reached.v1",
                "inventory.stock-received.v1",
                "inventory.reorder-point-reached.v1",
                "inventory.stock-received.v1");
    }

    @Test
    void aRaisedReorderPointIsToldOnceWhenTheItemIsLowByIt() {
        UUID item = Store.item();
        Store.receive(item, "5", "1").statusCode(201);
        for (String point : List.of("4", "5", "9", "null", "6")) {
            as("storekeeper")
                    .body("{\"reorderPoint\": %s, \"homeBin\": null}".formatted(point))
                    .post("/api/items/" + item + "/revise")
                    .then()
                    .statusCode(200);
        }
        Store.receive(item, "1", "1").statusCode(201);

        awaitEvents(
                item,
                "inventory.stock-received.v1",
                "inventory.reorder-point-reached.v1",
                "inventory.reorder-point-reached.v1",
                "inventory.stock-received.v1");
    }

    @Test
    void aMovementIsNeverChangedOnlyReversed() {
        UUID item = Store.item();
        Store.receive(item, "10", "12.50").statusCode(201);
        String movement = as("storekeeper")
                .get("/api/movements?itemId=" + item)
                .then()
                .extract()
                .path("items[0].id");

        for (String tampering :
                List.of("update movement set quantity = 1", "delete from movement", "truncate movement")) {
            assertThatThrownBy(() -> TestDatabase.execute(tampering))
                    .hasStackTraceContaining("never changed or deleted");
        }
        String address = "/api/movements/" + movement + "/reverse";
        String reason = "{\"reason\": \"Counted twice\"}";
        as("storekeeper").body(reason).post(address).then().statusCode(200).body("to", equalTo("SUPPLIER"));
        as("storekeeper").body(reason).post(address).then().statusCode(409).body("code", equalTo("ALREADY_REVERSED"));
        assertThat(count(item, "onHand")).isZero();
        as("storekeeper")
                .get("/api/movements?itemId=" + item)
                .then()
                .body("items.reason", contains("REVERSAL", "OPENING"));
    }

    @Test
    void whatRunsLowIsAskedForAsSuch() {
        UUID low = item("5");
        UUID enough = item("5");
        UUID nobodyCares = item();
        receive(low, "5", "1").statusCode(201);
        receive(enough, "6", "1").statusCode(201);
        as("storekeeper")
                .get("/api/items?low=true&size=200&sort=-createdAt")
                .then()
                .body("items.id", hasItem(low.toString()))
                .body("items.id", not(hasItem(enough.toString())))
                .body("items.id", not(hasItem(nobodyCares.toString())));
    }

    @Test
    void listsGoOnWhereThePageBeforeEnded() {
        String mark = "PAGED" + Ids.next().toString().substring(24);
        for (String suffix : List.of("1", "2", "3")) {
            as("storekeeper")
                    .body("""
                            {"sku": "%s-%s", "name": {"zh": "灯管", "en": "Tube"}, "unit": "pcs"}
                            """.formatted(mark, suffix))
                    .post("/api/items")
                    .then()
                    .statusCode(201);
        }
        String next = as("storekeeper")
                .get("/api/items?size=2&q=" + mark)
                .then()
                .body("items.sku", contains(mark + "-1", mark + "-2"))
                .body("total", equalTo("3"))
                .extract()
                .path("next");
        as("storekeeper")
                .get("/api/items?size=2&q=" + mark + "&after=" + next)
                .then()
                .body("items.sku", contains(mark + "-3"))
                .body("next", equalTo(null));
        as("storekeeper").get("/api/items?q=灯管").then().body("items.sku", hasItem(mark + "-1"));
        for (String list : List.of(
                "/api/stock",
                "/api/stock?sort=-bin",
                "/api/reservations?sort=priority,createdAt",
                "/api/movements?size=1",
                "/api/bins",
                "/api/metrics/stock",
                "/api/items?sort=-createdAt")) {
            as("storekeeper").get(list).then().statusCode(200);
        }
    }

    @Test
    void anItemIsRevisedOnlyByWhomeverSawItsLatestVersion() {
        UUID item = Store.item();
        Store.receive(item, "1", "1").statusCode(201);
        String seen = as("storekeeper").get("/api/items/" + item).header("ETag");
        String revision = "{\"reorderPoint\": 3, \"homeBin\": \"B-02\"}";

        as("storekeeper")
                .header("If-Match", seen)
                .body(revision)
                .post("/api/items/" + item + "/revise")
                .then()
                .statusCode(200)
                .body("homeBin", equalTo("B-02"))
                .body("onHand", equalTo(1.0f));
        as("storekeeper")
                .header("If-Match", seen)
                .body(revision)
                .post("/api/items/" + item + "/revise")
                .then()
                .statusCode(412);
    }

    private static double reserved(Ticket ticket) {
        return as("storekeeper")
                .get("/api/reservations?ticketId=" + ticket.id())
                .then()
                .extract()
                .<Number>path("items[0].reserved")
                .doubleValue();
    }

    private static int reservations(Ticket ticket) {
        return as("storekeeper")
                .get("/api/reservations?ticketId=" + ticket.id())
                .then()
                .extract()
                .<List<?>>path("items")
                .size();
    }

    private static void awaitEvents(UUID subject, String... types) {
        until(() -> TestEvents.of("inventory").stream()
                .filter(event -> event.subject().equals(subject))
                .map(TestEvents.Event::type)
                .toList()
                .equals(List.of(types)));
    }
}
