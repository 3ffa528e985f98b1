package org.houqin.ticket.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.core.ConditionFactory;
import org.houqin.testkit.Contracts;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.ShiftedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store, the buyers and the follow-up tell moves tickets; and everything told in turn keeps its contract. */
@QuarkusTest
@RealParts
class SupplyTest {
    @Inject
    ShiftedClock clock;

    private final UUID reservation = UUID.randomUUID();
    private final UUID requisition = UUID.randomUUID();
    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    void aShortageLetsTheTicketWaitForEachInTurnUntilTheGoodsArrive() {
        Job job = house.started();
        UUID line = job.asksForPart();

        stock("stock-short", 1, job, line);
        waitsFor(job, "STORE");
        requisition("requisition-raised", 1, job, line);
        waitsFor(job, "APPROVER");
        requisition("requisition-approved", 2, job, line);
        waitsFor(job, "BUYER");
        TestEvents.publish("procurement.order-placed.v1", UUID.randomUUID(), 1, """
                {"number": "PO-2026-000001", "supplierName": "Jinhua", "expectedOn": "2026-03-09", "lines": [
                    {"ticketId": null, "partsLineId": null, "sku": "LAMP"},
                    {"ticketId": "%s", "partsLineId": "%s", "sku": "TAP-15"}]}""".formatted(job.id(), line));
        waitsFor(job, "SUPPLIER");
        JsonPath waiting = job.seenBy("technician");
        assertThat(waiting.getString("parts[0].supply.number")).isEqualTo("PO-2026-000001");
        assertThat(waiting.getString("parts[0].supply.expectedOn")).isEqualTo("2026-03-09");
        assertThat(waiting.getString("sla[1].state")).isEqualTo("PAUSED");
        clock.pass(Duration.ofDays(5));
        TestEvents.publish("procurement.goods-accepted.v1", UUID.randomUUID(), 1, """
                {"orderNumber": "PO-2026-000001", "lines": [
                    {"ticketId": "%s", "reservationId": "%s", "sku": "TAP-15"}]}""".formatted(job.id(), reservation));
        waitsFor(job, "STORE");
        stock("stock-reserved", 2, job, line);
        soon().untilAsserted(() -> assertThat(job.status()).isEqualTo("IN_PROGRESS"));
        assertThat(job.seenBy("technician").getString("sla[1].state")).isEqualTo("RUNNING");
        assertThat(job.seenBy("technician").getString("parts[0].status")).isEqualTo("RESERVED");

        stock("stock-issued", 3, job, line);
        soon().untilAsserted(() -> assertThat(job.seenBy("technician").getString("parts[0].status"))
                .isEqualTo("ISSUED"));
        assertThat(job.story())
                .containsSubsequence(
                        "parts-requested",
                        "stock-short",
                        "work-paused",
                        "requisition-raised",
                        "requisition-approved",
                        "order-placed",
                        "goods-accepted",
                        "stock-reserved",
                        "work-resumed",
                        "stock-issued");
        everythingToldKeepsItsContract();
    }

    @Test
    void aPartHandedOutInPartsIsSettledWithTheLast() {
        Job job = house.started();
        UUID line = job.asksForPart();
        stock("stock-short", 1, job, line);
        waitsFor(job, "STORE");

        issued(2, job, line, 1);
        soon().untilAsserted(() -> assertThat(job.seenBy("technician").getDouble("parts[0].issued"))
                .isEqualTo(1));
        assertThat(job.seenBy("technician").getString("parts[0].status")).isEqualTo("SHORT");
        assertThat(job.status()).isEqualTo("PAUSED");

        issued(3, job, line, 0);
        soon().untilAsserted(() -> assertThat(job.seenBy("technician").getString("parts[0].status"))
                .isEqualTo("ISSUED"));
        assertThat(job.seenBy("technician").getDouble("parts[0].issued")).isEqualTo(2);
        assertThat(job.status()).isEqualTo("IN_PROGRESS");
        everythingToldKeepsItsContract();
    }

    @Test
    void ticketsOfOneEventAreTakenInOneOrderSoThatNobodyIsBrokenOff() throws SQLException {
        Job first = house.started();
        Job second = house.started();
        UUID ofFirst = first.asksForPart();
        UUID ofSecond = second.asksForPart();
        try (Connection somebody = DriverManager.getConnection(TestDatabase.jdbcUrl(TestDatabase.current()))) {
            somebody.setAutoCommit(false);
            somebody.createStatement().execute(locks(first));
            TestEvents.publish("procurement.order-placed.v1", UUID.randomUUID(), 1, """
                    {"number": "PO-2026-000002", "supplierName": "ACME", "expectedOn": "2026-03-20", "lines": [
                        {"ticketId": "%s", "partsLineId": "%s", "sku": "TAP-15"},
                        {"ticketId": "%s", "partsLineId": "%s", "sku": "TAP-15"}]}""".formatted(
                            second.id(), ofSecond, first.id(), ofFirst));
            soon().untilAsserted(() -> assertThat(
                            TestDatabase.number(
                                    "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"))
                    .isPositive());
            TestDatabase.execute(locks(second) + " nowait");
            somebody.rollback();
        }
        soon().untilAsserted(() -> assertThat(second.story()).contains("order-placed"));
    }

    private static String locks(Job job) {
        return "select from ticket where id = '" + job.id() + "' for no key update";
    }

    @Test
    void aRepeatedEventIsAppliedOnce() {
        Job job = house.started();
        UUID line = job.asksForPart();
        UUID event = UUID.randomUUID();
        String payload = stockPayload(job, line);
        TestEvents.publish(event, "inventory.stock-short.v1", reservation, 1, payload);
        TestEvents.publish(event, "inventory.stock-short.v1", reservation, 1, payload);
        stock("stock-reserved", 2, job, line);
        soon().untilAsserted(() -> assertThat(job.status()).isEqualTo("IN_PROGRESS"));
        assertThat(job.story()).containsOnlyOnce("stock-short").containsOnlyOnce("work-paused");
    }

    @Test
    void aPurchaseThatFailsGivesTheTicketBackToTheDispatcher() {
        Job job = house.started();
        UUID line = job.asksForPart();
        UUID other = job.asksForPart();
        stock("stock-short", 1, job, line);
        waitsFor(job, "STORE");
        TestEvents.publish("procurement.supply-failed.v1", requisition, 1, """
                {"number": "R-2026-000001", "ticketId": "%s", "lineId": "%s", "reason": "REJECTED", "note": "Too dear"}""".formatted(job.id(), line));
        soon().untilAsserted(() -> assertThat(job.status()).isEqualTo("TRIAGED"));
        JsonPath ticket = job.seenBy("dispatcher");
        assertThat(ticket.getString("technician")).isNull();
        assertThat(ticket.<Map<String, String>>getList("parts"))
                .extracting(part -> part.get("lineId") + part.get("status"))
                .containsExactlyInAnyOrder(line + "FAILED", other + "RELEASED");
        soon().untilAsserted(() -> assertThat(told(job))
                .endsWith("ticket.parts-updated.v1", "ticket.parts-released.v1", "ticket.returned.v1"));
        everythingToldKeepsItsContract();
    }

    @Test
    void aFactAboutACancelledTicketIsHarmless() {
        Job job = house.started();
        UUID line = job.asksForPart();
        job.does("dispatcher", "cancel", Map.of("reason", "Stopped by itself"));
        stock("stock-short", 1, job, line);
        soon().untilAsserted(() -> assertThat(job.story()).contains("stock-short"));
        assertThat(job.status()).isEqualTo("CANCELLED");
        assertThat(TestDatabase.number("select count(*) from parked_event")).isZero();
    }

    @Test
    void anAnswerIsShownAndNotFixedReopensTheCurrentClosureOnly() {
        Job job = house.finished().does("staff", "confirm", Map.of());
        answer(job, 1, 4, true, 1);
        soon().untilAsserted(() ->
                assertThat(job.seenBy("staff").getString("rating.score")).isEqualTo("4"));
        assertThat(job.status()).isEqualTo("CLOSED");

        answer(job, 1, 1, false, 2);
        soon().untilAsserted(() -> assertThat(job.status()).isEqualTo("TRIAGED"));
        assertThat(job.seenBy("staff").getInt("closure")).isEqualTo(2);

        job.does("dispatcher", "dispatch", Map.of("technicianId", House.person("technician")))
                .does("technician", "accept", Map.of())
                .does("technician", "start", Map.of())
                .does("technician", "finish", Map.of("cause", "Same", "remedy", "New tap", "labourMinutes", 40))
                .does("staff", "confirm", Map.of("score", 5));
        answer(job, 1, 1, false, 3);
        soon().untilAsserted(() ->
                assertThat(job.story()).filteredOn("rated"::equals).hasSize(3));
        assertThat(job.status()).isEqualTo("CLOSED");
        assertThat(job.seenBy("staff").getInt("rating.score")).isEqualTo(5);
        everythingToldKeepsItsContract();
    }

    private final UUID invitation = UUID.randomUUID();

    private void answer(Job job, int closure, int score, boolean fixed, long sequence) {
        TestEvents.publish("feedback.survey-answered.v1", invitation, sequence, """
                {"invitationId": "%s", "ticketId": "%s", "ticketNumber": "T", "closure": %d, "score": %d, "fixed": %b,
                 "comment": null, "answeredAt": "2026-03-15T01:30:00Z"}""".formatted(
                        invitation, job.id(), closure, score, fixed));
    }

    private void stock(String name, long sequence, Job job, UUID line) {
        TestEvents.publish("inventory." + name + ".v1", reservation, sequence, stockPayload(job, line));
    }

    private void issued(long sequence, Job job, UUID line, int outstanding) {
        TestEvents.publish("inventory.stock-issued.v1", reservation, sequence, """
                {"reservationId": "%s", "ticketId": "%s", "lineId": "%s", "sku": "TAP-15", "quantity": 1, "outstanding": %d}""".formatted(
                        reservation, job.id(), line, outstanding));
    }

    private String stockPayload(Job job, UUID line) {
        return """
                {"reservationId": "%s", "ticketId": "%s", "lineId": "%s", "sku": "TAP-15", "quantity": 2,
                 "requested": 2, "reserved": 0, "short": 2}""".formatted(reservation, job.id(), line);
    }

    private void requisition(String name, long sequence, Job job, UUID line) {
        TestEvents.publish(
                "procurement." + name + ".v1", requisition, sequence, """
                {"requisitionId": "%s", "number": "R-2026-000001", "ticketId": "%s", "lineId": "%s"}""".formatted(requisition, job.id(), line));
    }

    private static void waitsFor(Job job, String party) {
        soon().untilAsserted(() ->
                assertThat(job.seenBy("dispatcher").getString("pause.party")).isEqualTo(party));
        assertThat(job.status()).isEqualTo("PAUSED");
    }

    private static List<String> told(Job job) {
        return TestEvents.types(TestEvents.of("ticket").stream()
                .filter(event -> event.key().equals(job.id()))
                .toList());
    }

    private static void everythingToldKeepsItsContract() {
        soon().untilAsserted(() ->
                assertThat(TestDatabase.number("select count(*) from outbox")).isZero());
        assertThat(TestEvents.of("ticket"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(Contracts.violations(event.type(), event.payload()))
                        .isEmpty());
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(15));
    }
}
