package org.houqin.procurement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.houqin.procurement.Api.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Separation of duties, and what people see of their own; {@link AccessTest} has the roles. */
@QuarkusTest
@RealParts
class RightsTest {
    /** One person with every role of purchasing, to meet themselves in each part of a case. */
    private final String everybody =
            Tokens.of(UUID.randomUUID(), "Everybody", "technician", "storekeeper", "buyer", "approver");

    @Test
    void who_asked_neither_approves_nor_rejects() {
        String requisition = raise(everybody);
        refusedForDuty(approve(everybody, requisition));
        refusedForDuty(post(everybody, "/api/requisitions/" + requisition + "/reject", Map.of("reason", "No")));
        get(everybody, "/api/requisitions/" + requisition).then().body("allowed", contains("withdraw"));
    }

    @Test
    void who_approved_does_not_order() {
        String requisition = raise(TECHNICIAN);
        approve(everybody, requisition).then().statusCode(200).body("allowed", contains("cancel"));
        refusedForDuty(order(everybody, requisition));
        get(BUYER, "/api/requisitions/" + requisition).then().body("allowed", contains("order", "cancel"));
        order(BUYER, requisition).then().statusCode(201);
    }

    @Test
    void who_asked_does_not_order() {
        String requisition = approved(raise(everybody));
        refusedForDuty(order(everybody, requisition));
        order(BUYER, requisition).then().statusCode(201);
    }

    @Test
    void who_approved_does_not_receive() {
        String requisition = raise(TECHNICIAN);
        approve(everybody, requisition).then().statusCode(200);
        String order = ordered(requisition);
        refusedForDuty(receive(everybody, order, accepted(lineOf(order, 0), 1)));
        get(everybody, "/api/purchase-orders/" + order).then().body("allowed", not(hasItem("receive")));
    }

    @Test
    void who_ordered_does_not_receive() {
        String order = created(order(everybody, approved()));
        refusedForDuty(receive(everybody, order, accepted(lineOf(order, 0), 1)));
        get(everybody, "/api/purchase-orders/" + order).then().body("allowed", contains("cancel"));
        receive(STOREKEEPER, order, accepted(lineOf(order, 0), 1)).then().statusCode(201);
    }

    @Test
    void a_requester_who_keeps_the_store_may_receive() {
        String order = ordered(approved(raise(STOREKEEPER)));
        receive(STOREKEEPER, order, accepted(lineOf(order, 0), 1)).then().statusCode(201);
    }

    @Test
    void a_technician_sees_and_withdraws_their_own() {
        String requisition = raise(TECHNICIAN);
        get(TECHNICIAN, "/api/requisitions")
                .then()
                .body(
                        "items.requestedBy.id",
                        everyItem(equalTo(Tokens.person("technician").toString())))
                .body("items.id", hasItem(requisition));
        post(TECHNICIAN, "/api/requisitions/" + requisition + "/withdraw", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        post(TECHNICIAN, "/api/requisitions/" + requisition + "/withdraw", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("REQUISITION_STATE"));
        published("procurement.requisition-cancelled.v1", requisition);
    }

    private static void refusedForDuty(Response response) {
        response.then().statusCode(403).body("code", equalTo("SEPARATION_OF_DUTIES"));
    }
}
