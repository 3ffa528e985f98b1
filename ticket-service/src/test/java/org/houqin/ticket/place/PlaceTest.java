package org.houqin.ticket.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.houqin.ticket.House.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where places are, and what stands on their walls. */
@QuarkusTest
@RealParts
class PlaceTest {
    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    void placesSayWhereInTheWorldTheyAre() {
        edit(Map.of("text", "邯郸路 220 号", "latitude", 31.29712, "longitude", 121.50338))
                .then()
                .statusCode(200)
                .body("address.text", equalTo("邯郸路 220 号"));
        edit(null).then().statusCode(200).body("address.longitude", equalTo(121.50338f));
        edit(Map.of()).then().statusCode(200).body("address.longitude", nullValue());
        edit(Map.of("latitude", 31.29712)).then().statusCode(400);
        edit(Map.of("latitude", 91, "longitude", 0)).then().statusCode(400);
    }

    @Test
    void theCodeOnTheWallLeadsToThePlace() {
        String code = as("admin")
                .get("/api/locations/" + house.room() + "/report-code")
                .jsonPath()
                .getString("code");
        assertThat(code).matches("[2-9a-z]{10}");
        as("staff").get("/api/locations/by-code/" + code).then().statusCode(200).body("id", equalTo(house.room()));
        as("staff").get("/api/locations/" + house.room()).then().statusCode(200).body("name.en", equalTo("Room 304"));
    }

    @Test
    void onlyThoseWhoPutCodesUpReadThem() {
        as("staff")
                .get("/api/locations/" + house.room() + "/report-code")
                .then()
                .statusCode(403);
        as("staff").get("/api/locations/by-code/nothing").then().statusCode(404);
        as("staff").get("/api/locations/" + UUID.randomUUID()).then().statusCode(404);
    }

    private Response edit(Map<String, Object> address) {
        Response before = as("admin").get("/api/locations/" + house.room());
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("parentId", before.jsonPath().getString("parentId"));
        wanted.put("name", Map.of("zh", "304室", "en", "Room 304"));
        wanted.put("active", true);
        wanted.put("address", address);
        return as("admin")
                .header("If-Match", before.header("ETag"))
                .body(wanted)
                .put("/api/locations/" + house.room());
    }
}
