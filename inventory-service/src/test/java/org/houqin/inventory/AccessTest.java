package org.houqin.inventory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.houqin.inventory.Store.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.houqin.inventory.Store.Ticket;
import org.houqin.platform.ids.Ids;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.Tokens;
import org.houqin.testkit.api.AccessMatrix;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation by role and by thing, as {@code access.txt} says. */
@QuarkusTest
@RealParts
class AccessTest {
    @TestFactory
    Stream<DynamicTest> everyOperationByRoleAndThing() {
        return AccessMatrix.tests(new StoreThings());
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
}
