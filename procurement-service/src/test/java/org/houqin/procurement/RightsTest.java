package org.houqin.procurement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.houqin.procurement.Api.*;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do and see what. */
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
        approve(everybody, requisition).then().statusCode(200).body("allowed", empty());
        refusedForDuty(order(everybody, requisition));
        get(BUYER, "/api/requisitions/" + requisition).then().body("allowed", contains("order"));
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

    @ParameterizedTest
    @ValueSource(strings = {"staff", "technician", "dispatcher", "contractor"})
    void others_see_only_what_they_asked_for(String role) {
        String foreign = raise(STOREKEEPER);
        String token = Tokens.of(UUID.randomUUID(), role, role);
        get(token, "/api/requisitions/" + foreign).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        get(token, "/api/requisitions").then().statusCode(200).body("items", empty());
        post(token, "/api/requisitions/" + foreign + "/withdraw", Map.of())
                .then()
                .statusCode(404);
        get(token, "/api/purchase-orders").then().statusCode(403);
        get(token, "/api/goods-receipts").then().statusCode(403);
        get(token, "/api/suppliers").then().statusCode(403);
        get(token, "/api/metrics/procurement").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"buyer", "approver", "storekeeper", "finance", "manager", "admin"})
    void purchasing_sees_everything(String role) {
        String requisition = approved();
        String order = ordered(requisition);
        String token = Tokens.of(role);
        get(token, "/api/requisitions/" + requisition).then().statusCode(200);
        get(token, "/api/purchase-orders/" + order).then().statusCode(200);
        get(token, "/api/goods-receipts").then().statusCode(200);
        get(token, "/api/suppliers").then().statusCode(200);
        get(token, "/api/metrics/procurement").then().statusCode(200);
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

    @Test
    void nobody_withdraws_what_another_asked_for() {
        post(BUYER, "/api/requisitions/" + raise(TECHNICIAN) + "/withdraw", Map.of())
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
    }

    @ParameterizedTest(name = "{0} {1}: only {2}")
    @CsvSource({
        "POST, /api/requisitions, storekeeper dispatcher buyer technician manager",
        "POST, /api/requisitions/{id}/approve, approver",
        "POST, /api/requisitions/{id}/reject, approver",
        "POST, /api/purchase-orders, buyer",
        "POST, /api/purchase-orders/{id}/cancel, buyer",
        "POST, /api/goods-receipts, storekeeper",
        "POST, /api/suppliers, buyer admin",
        "PUT, /api/suppliers/{id}, buyer admin",
    })
    void commands_belong_to_their_roles(String method, String path, String roles) {
        List<String> entitled = List.of(roles.split(" "));
        for (String role : List.of(
                "staff",
                "technician",
                "dispatcher",
                "storekeeper",
                "buyer",
                "approver",
                "finance",
                "manager",
                "admin",
                "contractor")) {
            int status = as(Tokens.of(role))
                    .body(Map.of())
                    .request(method, path.replace("{id}", UUID.randomUUID().toString()))
                    .statusCode();
            org.assertj.core.api.Assertions.assertThat(status == 403)
                    .as(role + " got " + status)
                    .isEqualTo(!entitled.contains(role));
        }
    }

    @Test
    void without_a_token_nothing_is_told() {
        io.restassured.RestAssured.get("/api/requisitions").then().statusCode(401);
    }

    private static void refusedForDuty(Response response) {
        response.then().statusCode(403).body("code", equalTo("SEPARATION_OF_DUTIES"));
    }
}
