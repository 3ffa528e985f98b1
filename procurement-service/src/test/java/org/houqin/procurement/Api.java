package org.houqin.procurement;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.Contracts;
import org.houqin.testkit.TestEvents;
import org.houqin.testkit.TestEvents.Event;
import org.houqin.testkit.Tokens;

/** The service as its neighbours and people meet it. */
public final class Api {
    public static final String TECHNICIAN = Tokens.of("technician");
    public static final String STOREKEEPER = Tokens.of("storekeeper");
    public static final String BUYER = Tokens.of("buyer");
    public static final String APPROVER = Tokens.of("approver");

    private Api() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    public static Response post(String token, String path, Object body) {
        return as(token).body(body).post(path);
    }

    public static Response get(String token, String path) {
        return as(token).get(path);
    }

    /** Raises one by hand; answers its id. */
    public static String raise(String token) {
        return raise(token, 5);
    }

    /** Raises one for so many. */
    public static String raise(String token, int quantity) {
        return created(post(
                token,
                "/api/requisitions",
                Map.of(
                        "itemId",
                        UUID.randomUUID(),
                        "sku",
                        "TAP-15",
                        "itemName",
                        Map.of("zh", "水龙头", "en", "Tap"),
                        "unit",
                        "pcs",
                        "quantity",
                        quantity,
                        "note",
                        "Spring check")));
    }

    /** Raises and approves one; answers its id. */
    public static String approved() {
        return approved(raise(TECHNICIAN));
    }

    public static String approved(String requisition) {
        approve(APPROVER, requisition).then().statusCode(200);
        return requisition;
    }

    public static Response approve(String token, String requisition) {
        return post(token, "/api/requisitions/" + requisition + "/approve", Map.of());
    }

    public static String supplier() {
        return created(post(BUYER, "/api/suppliers", Map.of("name", "Jinhua " + UUID.randomUUID(), "leadDays", 3)));
    }

    public static Response order(String token, String... requisitions) {
        List<Map<String, Object>> lines = List.of(requisitions).stream()
                .map(id -> Map.<String, Object>of("requisitionId", id, "unitPrice", "24.00"))
                .toList();
        return post(
                token,
                "/api/purchase-orders",
                Map.of("supplierId", supplier(), "lines", lines, "expectedOn", "2026-12-09"));
    }

    /** Places an order of approved requisitions; answers its id. */
    public static String ordered(String... requisitions) {
        return created(order(BUYER, requisitions));
    }

    public static String lineOf(String order, int index) {
        return get(STOREKEEPER, "/api/purchase-orders/" + order).path("lines[" + index + "].lineId");
    }

    public static Response receive(String token, String order, Map<String, Object> line) {
        return post(token, "/api/goods-receipts", Map.of("orderId", order, "lines", List.of(line)));
    }

    public static Map<String, Object> accepted(String line, int quantity) {
        return Map.of("lineId", line, "accepted", quantity, "refused", 0);
    }

    public static Map<String, Object> refused(String line, int accepted, int refused, boolean last) {
        return Map.of("lineId", line, "accepted", accepted, "refused", refused, "reason", "Cracked", "final", last);
    }

    public static String created(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }

    /** The store tells that a part is missing. */
    public static void stockShort(UUID eventId, UUID reservation, UUID ticket, long sequence) {
        String payload =
                """
                {"reservationId": "%s", "ticketId": "%s", "ticketNumber": "T-2026-000123", "lineId": "%s", "itemId": "%s",
                 "sku": "TAP-15", "itemName": {"zh": "水龙头", "en": "Tap"}, "unit": "pcs", "requested": 5, "reserved": 2,
                 "short": 3, "urgency": "URGENT", "neededBy": "2026-12-01T08:00:00Z", "technicianId": "%s",
                 "shortAt": "2026-11-30T08:00:00Z"}""".formatted(reservation, ticket, UUID.randomUUID(), UUID.randomUUID(), Tokens.person("technician"));
        TestEvents.publish(eventId, "inventory.stock-short.v1", reservation, sequence, payload);
    }

    /** A requisition that a shortage raised for this ticket; answers its id. */
    public static String raisedForShortage(UUID reservation, UUID ticket) {
        stockShort(UUID.randomUUID(), reservation, ticket, 1);
        String list = "/api/requisitions?ticketId=" + ticket;
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get(APPROVER, list).path("items.size()").equals(1));
        return get(APPROVER, list).path("items[0].id");
    }

    /** Waits for the event of this type that belongs to the aggregate, and checks it against its schema. */
    public static io.restassured.path.json.JsonPath published(String type, String subject) {
        await().atMost(Duration.ofSeconds(20)).until(() -> !of(type, subject).isEmpty());
        Event event = of(type, subject).get(0);
        org.assertj.core.api.Assertions.assertThat(Contracts.violations(type, event.payload()))
                .isEmpty();
        return io.restassured.path.json.JsonPath.from(event.payload());
    }

    public static List<Event> of(String type, String subject) {
        return TestEvents.ofType(type).stream()
                .filter(event -> event.key().equals(subject))
                .toList();
    }
}
