package org.houqin.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.houqin.procurement.Api.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.houqin.testkit.Contracts;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.houqin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** A purchase from the shortage to the accepted goods, on a real database and broker. */
@QuarkusTest
@RealParts
class PurchaseTest {
    @Inject
    Clock clock;

    private final UUID reservation = UUID.randomUUID();
    private final UUID ticket = UUID.randomUUID();

    @Test
    void a_shortage_told_twice_raises_one_requisition() {
        UUID event = UUID.randomUUID();
        stockShort(event, reservation, ticket, 1);
        stockShort(event, reservation, ticket, 1);
        stockShort(UUID.randomUUID(), reservation, ticket, 2);
        UUID last = UUID.randomUUID();
        raisedForShortage(UUID.randomUUID(), last);
        await().until(() ->
                TestDatabase.number("select count(*) from inbox where aggregateid = '" + reservation + "'") == 2);
        get(APPROVER, "/api/requisitions?ticketId=" + ticket)
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("IN_APPROVAL"))
                .body("items[0].origin", equalTo("SHORTAGE"))
                .body("items[0].quantity", equalTo(3.0f))
                .body("items[0].ticketNumber", equalTo("T-2026-000123"))
                .body("items[0].reservationId", equalTo(reservation.toString()))
                .body(
                        "items[0].requestedBy.id",
                        equalTo(Tokens.person("technician").toString()));
        String id = get(APPROVER, "/api/requisitions?ticketId=" + ticket).path("items[0].id");
        assertThat(published("procurement.requisition-raised.v1", id).getString("ticketId"))
                .isEqualTo(ticket.toString());
        assertThat(of("procurement.requisition-raised.v1", id)).hasSize(1);
    }

    @Test
    void a_shortage_told_again_when_its_goods_went_to_another_raises_a_second_one() {
        String first = raisedForShortage(reservation, ticket);
        String order = ordered(approved(first));
        receive(STOREKEEPER, order, accepted(lineOf(order, 0), 3)).then().statusCode(201);

        stockShort(UUID.randomUUID(), reservation, ticket, 2);

        String list = "/api/requisitions?sort=createdAt&ticketId=" + ticket;
        await().until(() -> get(APPROVER, list).path("items.size()").equals(2));
        get(APPROVER, list)
                .then()
                .body("items.status", contains("FULFILLED", "IN_APPROVAL"))
                .body("items[1].reservationId", equalTo(reservation.toString()));
        String second = get(APPROVER, list).path("items[1].id");
        released(reservation, 3);
        assertThat(published("procurement.requisition-cancelled.v1", second).getString("reason"))
                .isEqualTo("RELEASED");
    }

    @Test
    void from_shortage_to_accepted_goods() {
        String requisition = raisedForShortage(reservation, ticket);
        approve(APPROVER, requisition)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("version", equalTo(1));
        assertThat(published("procurement.requisition-approved.v1", requisition).getString("reservationId"))
                .isEqualTo(reservation.toString());

        Response placed = order(BUYER, requisition);
        String order = placed.then()
                .statusCode(201)
                .body("status", equalTo("SENT"))
                .body("total", equalTo("72.00"))
                .body("lines[0].unitPrice", equalTo("24.00"))
                .body("expectedOn", equalTo("2026-12-09"))
                .body("allowed", contains("cancel"))
                .extract()
                .path("id");
        assertThat(placed.<String>path("number")).matches("PO-\\d{4}-\\d{6}");
        assertThat(published("procurement.order-placed.v1", order).getString("lines[0].ticketId"))
                .isEqualTo(ticket.toString());

        String line = lineOf(order, 0);
        receive(STOREKEEPER, order, refused(line, 2, 1, false)).then().statusCode(201);
        get(STOREKEEPER, "/api/purchase-orders/" + order)
                .then()
                .body("status", equalTo("RECEIVED"))
                .body("lines[0].outstanding", equalTo(1.0f))
                .body("allowed", contains("receive"));
        receive(STOREKEEPER, order, accepted(line, 1)).then().statusCode(201);
        get(STOREKEEPER, "/api/purchase-orders/" + order)
                .then()
                .body("status", equalTo("CLOSED"))
                .body("allowed", empty());
        get(APPROVER, "/api/requisitions/" + requisition)
                .then()
                .body("status", equalTo("FULFILLED"))
                .body("orderId", equalTo(order));

        published("procurement.order-closed.v1", order);
        assertThat(published("procurement.goods-refused.v1", order).getString("lines[0].reason"))
                .isEqualTo("Cracked");
        var goods = published("procurement.goods-accepted.v1", order);
        assertThat(goods.getFloat("lines[0].quantity")).isEqualTo(2f);
        assertThat(goods.getString("lines[0].unitCost")).isEqualTo("24.00");
        assertThat(goods.getString("lines[0].reservationId")).isEqualTo(reservation.toString());
        assertThat(TestEvents.types(TestEvents.of("procurement").stream()
                        .filter(event -> event.key().equals(order))
                        .toList()))
                .containsExactly(
                        "procurement.order-placed.v1",
                        "procurement.goods-accepted.v1",
                        "procurement.goods-refused.v1",
                        "procurement.goods-accepted.v1",
                        "procurement.order-closed.v1");
        get(STOREKEEPER, "/api/goods-receipts?orderId=" + order)
                .then()
                .body("items", hasSize(2))
                .body("items[1].lines[0].reason", equalTo("Cracked"))
                .body("items[1].lines[0].final", equalTo(false));
    }

    @Test
    void a_rejection_makes_the_supply_fail() {
        String requisition = raisedForShortage(reservation, ticket);
        post(APPROVER, "/api/requisitions/" + requisition + "/reject", Map.of("reason", "Too dear"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("decision.note", equalTo("Too dear"));
        published("procurement.requisition-rejected.v1", requisition);
        var failed = published("procurement.supply-failed.v1", requisition);
        assertThat(failed.getString("reason")).isEqualTo("REJECTED");
        assertThat(failed.getString("ticketId")).isEqualTo(ticket.toString());
    }

    @Test
    void a_released_part_withdraws_what_is_in_approval_and_leaves_what_is_approved() {
        String waiting = raisedForShortage(reservation, ticket);
        UUID otherReservation = UUID.randomUUID();
        String approved = approved(raisedForShortage(otherReservation, UUID.randomUUID()));
        released(otherReservation, 2);
        released(reservation, 2);
        assertThat(published("procurement.requisition-cancelled.v1", waiting).getString("reason"))
                .isEqualTo("RELEASED");
        await().until(() -> TestDatabase.number(
                        "select last_seq from inbox_sequence where aggregateid = '" + otherReservation + "'")
                == 2);
        get(APPROVER, "/api/requisitions/" + waiting).then().body("status", equalTo("CANCELLED"));
        get(APPROVER, "/api/requisitions/" + approved).then().body("status", equalTo("APPROVED"));
        assertThat(TestDatabase.number("select count(*) from parked_event")).isZero();
    }

    @Test
    void a_cancelled_order_makes_its_supplies_fail() {
        String first = approved();
        String second = approved();
        String order = ordered(first, second);
        post(BUYER, "/api/purchase-orders/" + order + "/cancel", Map.of("reason", "Sold out"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        assertThat(published("procurement.order-cancelled.v1", order).getString("reason"))
                .isEqualTo("Sold out");
        for (String requisition : List.of(first, second)) {
            assertThat(published("procurement.supply-failed.v1", requisition).getString("reason"))
                    .isEqualTo("CANCELLED");
            get(APPROVER, "/api/requisitions/" + requisition).then().body("status", equalTo("CANCELLED"));
        }
    }

    @Test
    void an_order_that_has_received_something_cannot_be_cancelled() {
        String order = ordered(approved());
        receive(STOREKEEPER, order, accepted(lineOf(order, 0), 1)).then().statusCode(201);
        post(BUYER, "/api/purchase-orders/" + order + "/cancel", Map.of("reason", "Sold out"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ORDER_STATE"));
    }

    @Test
    void an_order_closed_short_makes_the_supply_of_what_is_missing_fail() {
        String complete = approved();
        String partly = approved();
        String order = ordered(complete, partly);
        receive(STOREKEEPER, order, accepted(lineOf(order, 0), 5)).then().statusCode(201);
        receive(STOREKEEPER, order, accepted(lineOf(order, 1), 2)).then().statusCode(201);
        get(BUYER, "/api/purchase-orders/" + order).then().body("allowed", contains("close"));

        post(BUYER, "/api/purchase-orders/" + order + "/close", Map.of("reason", "No longer made"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("closeReason", equalTo("No longer made"))
                .body("lines.outstanding.sum().intValue()", equalTo(0));

        assertThat(published("procurement.order-closed.v1", order).getString("reason"))
                .isEqualTo("No longer made");
        var failed = published("procurement.supply-failed.v1", partly);
        assertThat(failed.getString("reason")).isEqualTo("SHORT");
        assertThat(failed.getString("note")).isEqualTo("No longer made");
        get(BUYER, "/api/requisitions/" + complete).then().body("status", equalTo("FULFILLED"));
        get(BUYER, "/api/requisitions/" + partly)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("No longer made"));
        get(BUYER, "/api/purchase-orders/" + order).then().body("closeReason", equalTo("No longer made"));
    }

    @Test
    void a_buyer_cancels_what_is_approved_and_cannot_be_had() {
        String requisition = approved(raisedForShortage(reservation, ticket));
        post(BUYER, "/api/requisitions/" + requisition + "/cancel", Map.of("reason", "No longer made"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("No longer made"))
                .body("allowed", empty());
        var failed = published("procurement.supply-failed.v1", requisition);
        assertThat(failed.getString("reason")).isEqualTo("CANCELLED");
        assertThat(failed.getString("ticketId")).isEqualTo(ticket.toString());
        post(BUYER, "/api/requisitions/" + requisition + "/cancel", Map.of("reason", "No longer made"))
                .then()
                .statusCode(409)
                .body("code", equalTo("REQUISITION_STATE"));
    }

    @Test
    void goods_refused_for_good_make_the_supply_fail() {
        String requisition = approved();
        String order = ordered(requisition);
        receive(STOREKEEPER, order, refused(lineOf(order, 0), 2, 3, true))
                .then()
                .statusCode(201);
        var failed = published("procurement.supply-failed.v1", requisition);
        assertThat(failed.getString("reason")).isEqualTo("REFUSED");
        assertThat(failed.getString("note")).isEqualTo("Cracked");
        get(BUYER, "/api/purchase-orders/" + order).then().body("status", equalTo("CLOSED"));
    }

    @Test
    void over_delivery_is_refused_and_leaves_nothing() {
        String order = ordered(approved());
        receive(STOREKEEPER, order, accepted(lineOf(order, 0), 6))
                .then()
                .statusCode(409)
                .body("code", equalTo("OVER_DELIVERY"))
                .body("detail", equalTo("TAP-15: 6 delivered, but only 5 still to come."));
        get(STOREKEEPER, "/api/goods-receipts?orderId=" + order).then().body("items", empty());
    }

    @Test
    void two_buyers_order_the_same_requisition_at_once_and_one_wins() {
        String other = Tokens.of(UUID.randomUUID(), "Buyer Li", "buyer");
        for (int round = 0; round < 5; round++) {
            String requisition = approved();
            List<CompletableFuture<Response>> races = Stream.of(BUYER, other)
                    .map(buyer -> CompletableFuture.supplyAsync(() -> order(buyer, requisition)))
                    .toList();
            List<Response> answers = races.stream().map(CompletableFuture::join).toList();
            assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
            answers.stream()
                    .filter(answer -> answer.statusCode() == 409)
                    .forEach(answer -> answer.then().body("code", equalTo("REQUISITION_STATE")));
        }
    }

    @Test
    void two_deliveries_booked_at_once_never_exceed_the_order() {
        String order = ordered(approved());
        String line = lineOf(order, 0);
        List<CompletableFuture<Response>> races = Stream.of(3, 3)
                .map(quantity ->
                        CompletableFuture.supplyAsync(() -> receive(STOREKEEPER, order, accepted(line, quantity))))
                .toList();
        assertThat(races.stream().map(CompletableFuture::join))
                .extracting(Response::statusCode)
                .containsExactlyInAnyOrder(201, 409);
        get(STOREKEEPER, "/api/purchase-orders/" + order).then().body("lines[0].accepted", equalTo(3.0f));
    }

    @Test
    void the_same_receipt_sent_twice_with_its_key_is_booked_once() {
        String order = ordered(approved());
        Map<String, Object> body = Map.of("orderId", order, "lines", List.of(accepted(lineOf(order, 0), 2)));
        String key = UUID.randomUUID().toString();
        String first = created(
                as(STOREKEEPER).header("Idempotency-Key", key).body(body).post("/api/goods-receipts"));
        String second = created(
                as(STOREKEEPER).header("Idempotency-Key", key).body(body).post("/api/goods-receipts"));
        assertThat(second).isEqualTo(first);
        get(STOREKEEPER, "/api/purchase-orders/" + order).then().body("lines[0].accepted", equalTo(2.0f));
        published("procurement.goods-accepted.v1", order);
        assertThat(of("procurement.goods-accepted.v1", order)).hasSize(1);
    }

    @Test
    void the_same_delivery_booked_again_by_somebody_who_saw_the_order_as_it_was_is_refused() {
        String order = ordered(approved());
        int seen = get(STOREKEEPER, "/api/purchase-orders/" + order).path("version");
        Map<String, Object> delivery = Map.of("orderId", order, "lines", List.of(accepted(lineOf(order, 0), 2)));
        List<Integer> answers = Stream.of(1, 2)
                .map(time -> as(STOREKEEPER)
                        .header("If-Match", "\"" + seen + "\"")
                        .body(delivery)
                        .post("/api/goods-receipts")
                        .statusCode())
                .toList();
        assertThat(answers).containsExactly(201, 412);
        get(STOREKEEPER, "/api/purchase-orders/" + order).then().body("lines[0].accepted", equalTo(2.0f));
        post(STOREKEEPER, "/api/goods-receipts", delivery).then().statusCode(201);
    }

    @Test
    void a_stale_version_is_refused() {
        String requisition = raise(TECHNICIAN);
        as(APPROVER)
                .header("If-Match", "\"7\"")
                .body(Map.of())
                .post("/api/requisitions/" + requisition + "/approve")
                .then()
                .statusCode(412);
        as(APPROVER)
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .post("/api/requisitions/" + requisition + "/approve")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void lists_filter_search_and_page() {
        String needle = "N" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 3; i++) {
            created(post(
                    STOREKEEPER,
                    "/api/requisitions",
                    Map.of(
                            "itemId",
                            UUID.randomUUID(),
                            "sku",
                            needle,
                            "itemName",
                            Map.of("zh", "灯", "en", "Lamp"),
                            "unit",
                            "pcs",
                            "quantity",
                            "1.5",
                            "estimatedAmount",
                            "12.50")));
        }
        String list = "/api/requisitions?size=2&status=IN_APPROVAL&q=" + needle;
        Response page = get(APPROVER, list);
        page.then()
                .body("items", hasSize(2))
                .body("total", equalTo("3"))
                .body("items[0].estimatedAmount", equalTo("12.50"));
        get(APPROVER, list + "&after=" + page.path("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        get(APPROVER, "/api/requisitions?sort=neededBy&mine=true")
                .then()
                .statusCode(200)
                .body("items", empty());
        get(APPROVER, "/api/requisitions?sort=colour").then().statusCode(400);
        get(BUYER, "/api/purchase-orders?sort=expectedOn&status=SENT&q=jinhua")
                .then()
                .statusCode(200);
    }

    @Test
    void a_price_the_books_cannot_hold_is_refused_before_its_goods_come() {
        for (String price : List.of("10000000000.00", "9999999999.99")) {
            String many = raise(TECHNICIAN, 1_000);
            post(
                            BUYER,
                            "/api/purchase-orders",
                            Map.of(
                                    "supplierId",
                                    supplier(),
                                    "lines",
                                    List.of(Map.of("requisitionId", approved(many), "unitPrice", price))))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("lines[0].unitPrice"));
        }
    }

    @Test
    void an_order_names_what_is_wrong_with_it() {
        String requisition = approved();
        order(BUYER, requisition, requisition)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("lines[1].requisitionId"));
        order(BUYER, UUID.randomUUID().toString())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("lines[0].requisitionId"));
        order(BUYER, raise(TECHNICIAN)).then().statusCode(409).body("code", equalTo("REQUISITION_STATE"));
        post(BUYER, "/api/purchase-orders", Map.of("supplierId", UUID.randomUUID(), "lines", List.of()))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("lines"));
    }

    @Test
    void suppliers_have_unique_names_whatever_their_case() {
        String name = "Anhua " + UUID.randomUUID();
        String id = created(post(BUYER, "/api/suppliers", Map.of("name", name, "leadDays", 2)));
        post(BUYER, "/api/suppliers", Map.of("name", name.toUpperCase(java.util.Locale.ROOT), "leadDays", 2))
                .then()
                .statusCode(409)
                .body("code", equalTo("SUPPLIER_NAME_TAKEN"));
        as(BUYER)
                .body(Map.of("name", name, "contact", "Ms Zhao", "leadDays", 4))
                .put("/api/suppliers/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("contact", equalTo("Ms Zhao"));
        get(STOREKEEPER, "/api/suppliers?q=" + name)
                .then()
                .body("items[0].leadDays", equalTo(4))
                .body("items[0].allowed", empty());
    }

    @Test
    void an_order_without_a_date_is_expected_after_the_suppliers_lead_time() {
        String supplier = supplier();
        post(
                        BUYER,
                        "/api/purchase-orders",
                        Map.of(
                                "supplierId",
                                supplier,
                                "lines",
                                List.of(Map.of("requisitionId", approved(), "unitPrice", 3))))
                .then()
                .statusCode(201)
                .body("total", equalTo("15.00"))
                .body("expectedOn", equalTo(houseDay().plusDays(3).toString()));
    }

    @Test
    void metrics_count_what_waits() {
        JsonPath before = get(BUYER, "/api/metrics/procurement").jsonPath();
        approved();
        for (LocalDate expected : List.of(houseDay(), houseDay().minusDays(1))) {
            List<Map<String, String>> lines = List.of(Map.of("requisitionId", approved(), "unitPrice", "24.00"));
            created(post(
                    BUYER,
                    "/api/purchase-orders",
                    Map.of("supplierId", supplier(), "lines", lines, "expectedOn", expected.toString())));
        }
        get(BUYER, "/api/metrics/procurement")
                .then()
                .statusCode(200)
                .body("toOrder", equalTo(before.getInt("toOrder") + 1))
                .body("overdueOrders", equalTo(before.getInt("overdueOrders") + 1));
    }

    private LocalDate houseDay() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void everything_published_so_far_keeps_its_contract() {
        String order = ordered(approved());
        published("procurement.order-placed.v1", order);
        assertThat(TestEvents.of("procurement").stream()
                        .flatMap(event -> Contracts.violations(event.type(), event.payload()).stream()))
                .isEmpty();
    }

    private static void released(UUID reservation, long sequence) {
        TestEvents.publish(
                "inventory.reservation-released.v1",
                reservation,
                sequence,
                "{\"reservationId\": \"%s\", \"reason\": \"CANCELLED\"}".formatted(reservation));
    }
}
