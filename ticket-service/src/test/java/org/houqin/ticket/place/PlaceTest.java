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
    void aTicketLeadsToTheNearestPlaceThatIsSomewhere() {
        House.Job job = house.submitted();
        String building = as("admin").get("/api/locations/" + house.room()).path("parentId");
        assertThat(address(job)).isNull();
        edit(building, Map.of("text", "邯郸路 220 号", "latitude", 31.29712, "longitude", 121.50338));
        assertThat(address(job)).containsEntry("text", "邯郸路 220 号").containsEntry("latitude", 31.29712f);
        edit(Map.of("text", "西门进"));
        assertThat(address(job)).containsEntry("text", "西门进").containsEntry("latitude", null);
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

    private static Map<String, Object> address(House.Job job) {
        return job.seenBy("staff").getMap("location.address");
    }

    private Response edit(Map<String, Object> address) {
        return edit(house.room(), address);
    }

    private static Response edit(String place, Map<String, Object> address) {
        Response before = as("admin").get("/api/locations/" + place);
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("parentId", before.jsonPath().getString("parentId"));
        wanted.put("name", before.jsonPath().getMap("name"));
        wanted.put("active", true);
        wanted.put("address", address);
        return as("admin")
                .header("If-Match", before.header("ETag"))
                .body(wanted)
                .put("/api/locations/" + place);
    }
}
