package org.houqin.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Zones and nearness in the tree of places, over HTTP. */
@QuarkusTest
@RealParts
class WhereTest {
    private Crowd crowd;
    private String campus;
    private String library;
    private String reading;
    private String stacks;
    private String upstairs;
    private String canteen;
    private String kitchen;
    private String elsewhere;

    @BeforeEach
    void build() {
        crowd = Crowd.ofSkilledWork(House.open());
        campus = place("SITE", null);
        library = place("BUILDING", campus);
        String floor = place("FLOOR", library);
        reading = place("ROOM", floor);
        stacks = place("ROOM", floor);
        upstairs = place("ROOM", place("FLOOR", library));
        canteen = place("BUILDING", campus);
        kitchen = place("ROOM", canteen);
        elsewhere = place("BUILDING", null);
    }

    @Test
    void aZoneHoldsEverythingInsideItAndNothingBeside() {
        String ofTheBuilding = looksAfter("an", library);
        String ofTheRoom = looksAfter("bo", stacks);
        String ofTwo = looksAfter("cai", canteen, reading);
        String ofTheCampus = looksAfter("ding", campus);

        JsonPath inReading = candidates(reported(reading));
        assertThat(codes(inReading, ofTheBuilding)).contains("ZONE_INSIDE");
        assertThat(codes(inReading, ofTheRoom)).contains("ZONE_OUTSIDE");
        assertThat(codes(inReading, ofTwo)).contains("ZONE_INSIDE");
        assertThat(codes(inReading, ofTheCampus)).contains("ZONE_INSIDE");
        JsonPath inKitchen = candidates(reported(kitchen));
        assertThat(codes(inKitchen, ofTheBuilding)).contains("ZONE_OUTSIDE");
        assertThat(codes(inKitchen, ofTwo)).contains("ZONE_INSIDE");
        assertThat(codes(inKitchen, ofTheCampus)).contains("ZONE_INSIDE");
        JsonPath beside = candidates(reported(elsewhere));
        assertThat(codes(beside, ofTheCampus)).contains("ZONE_OUTSIDE");
    }

    @Test
    void theNearestIsWhoSharesTheSmallestPlaceWithTheTicket() {
        String next = looksAfter("an");
        String below = looksAfter("bo");
        String across = looksAfter("cai");
        String far = looksAfter("ding");
        String here = looksAfter("e");
        worksAt(far, elsewhere);
        worksAt(across, kitchen);
        worksAt(below, upstairs);
        worksAt(next, stacks);
        worksAt(here, reading);

        JsonPath candidates = candidates(reported(reading));
        assertThat(near(candidates, here)).isEqualTo("ROOM");
        assertThat(near(candidates, next)).isEqualTo("FLOOR");
        assertThat(near(candidates, below)).isEqualTo("BUILDING");
        assertThat(near(candidates, across)).isEqualTo("SITE");
        assertThat(near(candidates, far)).isNull();
        List<String> order = candidates.getList("name");
        assertThat(order).containsSubsequence(here, next, below, across, far);
    }

    @Test
    void whereSomebodyBeganLastCounts() {
        String an = looksAfter("an");
        worksAt(an, reading);
        assertThat(near(candidates(reported(reading)), an)).isEqualTo("ROOM");
        worksAt(an, kitchen);
        assertThat(near(candidates(reported(reading)), an)).isEqualTo("SITE");
    }

    /** Somebody with the skill, for these places or for all. */
    private String looksAfter(String first, String... zones) {
        String name = crowd.skilled(first);
        List<?> skills =
                as("admin").get("/api/technicians/" + person(name)).jsonPath().getList("skills");
        Map<String, ?> wanted = Map.of("personId", person(name), "skills", skills, "zoneIds", List.of(zones));
        as("admin").body(wanted).post("/api/technicians").then().statusCode(201);
        return name;
    }

    private void worksAt(String who, String place) {
        reported(place)
                .does("dispatcher", "dispatch", Map.of("technicianId", person(who)))
                .does(who, "accept", Map.of())
                .does(who, "start", Map.of());
    }

    private Job reported(String place) {
        Map<String, ?> need = Map.of(
                "categoryId", crowd.category(), "title", "Lamp flickers", "locationId", place, "urgency", "NORMAL");
        String id = as("staff")
                .body(need)
                .post("/api/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return new Job(id).does("dispatcher", "triage", Map.of());
    }

    private static String place(String kind, String outer) {
        Map<String, Object> place = new HashMap<>(Map.of(
                "kind",
                kind,
                "code",
                "W-" + UUID.randomUUID().toString().substring(0, 8),
                "name",
                Map.of("zh", "处", "en", "Place")));
        if (outer != null) {
            place.put("parentId", outer);
        }
        return as("admin")
                .body(place)
                .post("/api/locations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath candidates(Job job) {
        return as("dispatcher").get("/api/tickets/" + job.id() + "/candidates").jsonPath();
    }

    private static List<String> codes(JsonPath candidates, String name) {
        return candidates.getList("find { it.name == '" + name + "' }.reasons.code");
    }

    private static String near(JsonPath candidates, String name) {
        return candidates.getString("find { it.name == '" + name + "' }.near");
    }
}
