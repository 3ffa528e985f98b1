package org.houqin.inventory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.houqin.inventory.Store.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houqin.inventory.Store.Ticket;
import org.houqin.platform.ids.Ids;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Who may do what, by role and by object. */
@QuarkusTest
@RealParts
class AccessTest {
    private static final List<String> ROLES = List.of(
            "staff",
            "technician",
            "dispatcher",
            "storekeeper",
            "buyer",
            "approver",
            "finance",
            "manager",
            "admin",
            "contractor");

    /** An operation and the roles that may; the rest get 403. */
    private record Row(String method, String address, Set<String> roles) {
        static Row of(String operation, String... roles) {
            String[] parts = operation.split(" ");
            return new Row(parts[0], parts[1].replace("{id}", Ids.next().toString()), Set.of(roles));
        }
    }

    private static final List<Row> ROWS = List.of(
            Row.of("GET /api/items", "storekeeper", "manager", "admin", "buyer", "technician"),
            Row.of("GET /api/items/{id}", "storekeeper", "manager", "admin", "buyer", "technician"),
            Row.of("POST /api/items", "storekeeper", "admin"),
            Row.of("POST /api/items/{id}/revise", "storekeeper", "admin"),
            Row.of("GET /api/bins", "storekeeper", "manager", "admin", "buyer"),
            Row.of("POST /api/bins", "storekeeper", "admin"),
            Row.of("GET /api/stock", "storekeeper", "manager", "admin", "buyer"),
            Row.of("GET /api/movements", "storekeeper", "manager", "admin"),
            Row.of("POST /api/movements/{id}/reverse", "storekeeper"),
            Row.of("GET /api/reservations", "storekeeper", "manager", "admin", "technician"),
            Row.of("GET /api/reservations/{id}", "storekeeper", "manager", "admin", "technician"),
            Row.of("POST /api/receipts", "storekeeper"),
            Row.of("GET /api/receipts/{id}", "storekeeper", "manager", "admin"),
            Row.of("POST /api/issues", "storekeeper"),
            Row.of("GET /api/metrics/stock", "storekeeper", "manager", "admin"));

    @Test
    void everyOperationIsOpenToItsRolesOnly() {
        for (Row row : ROWS) {
            assertThat(ROLES.stream().filter(role -> status(row, role) != 403).collect(Collectors.toSet()))
                    .as(row.method() + " " + row.address())
                    .isEqualTo(row.roles());
            assertThat(given().contentType(ContentType.JSON)
                            .body("{}")
                            .request(row.method(), row.address())
                            .statusCode())
                    .as("signed out: " + row.address())
                    .isEqualTo(401);
        }
    }

    @Test
    void everyOperationHasItsRow() {
        Set<String> documented = given()
                .accept(ContentType.JSON)
                .get("/api/inventory/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .<java.util.Map<String, java.util.Map<String, Object>>>path("paths")
                .entrySet()
                .stream()
                .filter(path -> !path.getKey().startsWith("/api/admin/"))
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(method ->
                                Set.of("get", "post", "put", "patch", "delete").contains(method))
                        .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toSet());
        Set<String> tested = ROWS.stream()
                .map(row -> row.method() + " " + row.address().replaceAll("[0-9a-f-]{36}", "{id}"))
                .collect(Collectors.toSet());

        assertThat(documented).isEqualTo(tested);
    }

    @Test
    void aTechnicianSeesTheReservationsOfTheirOwnTicketsOnly() {
        UUID item = Store.item();
        Store.receive(item, "5", "1").statusCode(201);
        Ticket ticket = Ticket.next();
        Store.request(ticket, item, "2", "NORMAL", Instant.now());
        UUID reservation = Store.awaitReservation(ticket, "RESERVED");
        String colleague = Tokens.of(Ids.next(), "colleague", "technician");
        String list = "/api/reservations?ticketId=" + ticket.id();

        as("technician").get(list).then().body("items.id", contains(reservation.toString()));
        as("technician")
                .get("/api/reservations/" + reservation)
                .then()
                .statusCode(200)
                .body("allowed", empty());
        as("storekeeper").get("/api/reservations/" + reservation).then().body("allowed", contains("issue"));
        given().auth().oauth2(colleague).get(list).then().statusCode(200).body("items", empty());
        given().auth()
                .oauth2(colleague)
                .get("/api/reservations/" + reservation)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    private static int status(Row row, String role) {
        return as(role).body("{}").request(row.method(), row.address()).statusCode();
    }
}
