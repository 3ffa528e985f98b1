package org.houqin.ticket;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.Tokens;

/** A house with one room, its people, and what they do over HTTP. */
public final class House {
    public static final String WATER = "00000000-0000-7000-8000-00000000c001";
    /** Repaired within a day around the clock. */
    public static final String EQUIPMENT = "00000000-0000-7000-8000-00000000c006";

    public static final String NETWORK = "00000000-0000-7000-8000-00000000c003";

    private final String room;

    private House(String room) {
        this.room = room;
    }

    /** Builds the room, makes everybody known and appoints the technicians. */
    public static House open() {
        for (String name : List.of("technician", "tech-water")) {
            as(name).get("/api/me").then().statusCode(200);
            as("admin")
                    .body(Map.of(
                            "personId",
                            person(name),
                            "skills",
                            List.of(Map.of("skill", "water", "level", 2), Map.of("skill", "equipment", "level", 2)),
                            "maxOpenJobs",
                            500))
                    .post("/api/technicians")
                    .then()
                    .statusCode(201);
        }
        String code = "R-" + UUID.randomUUID().toString().substring(0, 8);
        Response building = as("admin")
                .body(Map.of("kind", "BUILDING", "code", "B" + code, "name", Map.of("zh", "三号楼", "en", "Building 3")))
                .post("/api/locations");
        Response room = as("admin")
                .body(Map.of(
                        "parentId",
                        building.jsonPath().getString("id"),
                        "kind",
                        "ROOM",
                        "code",
                        code,
                        "name",
                        Map.of("zh", "304室", "en", "Room 304")))
                .post("/api/locations");
        room.then().statusCode(201);
        return new House(room.jsonPath().getString("id"));
    }

    /** A request of the person with this name; names of roles carry the role. */
    public static RequestSpecification as(String name) {
        String role = name.startsWith("tech-") ? "technician" : name.replaceFirst("-.*", "");
        return given().auth()
                .oauth2(Tokens.of(person(name), name, role))
                .contentType(ContentType.JSON)
                .header("X-Requested-With", "test");
    }

    public static UUID person(String name) {
        return Tokens.person(name);
    }

    /** The id of its room. */
    public String room() {
        return room;
    }

    public Map<String, Object> need() {
        return Map.of("categoryId", WATER, "title", "Tap drips in 304", "locationId", room, "urgency", "NORMAL");
    }

    /** A fresh ticket of {@code staff}. */
    public Job submitted() {
        Response answer = as("staff").body(need()).post("/api/tickets");
        answer.then().statusCode(201);
        return new Job(answer.jsonPath().getString("id"));
    }

    /** A fresh ticket of {@code staff} in another category. */
    public Job submitted(String category, String urgency) {
        Map<String, Object> need = new HashMap<>(need());
        need.put("categoryId", category);
        need.put("urgency", urgency);
        Response answer = as("staff").body(need).post("/api/tickets");
        answer.then().statusCode(201);
        return new Job(answer.jsonPath().getString("id"));
    }

    /** A ticket somebody sorted in. */
    public Job triaged() {
        return submitted().does("dispatcher", "triage", Map.of());
    }

    /** A ticket that waits for {@code technician} to accept it. */
    public Job dispatched() {
        return triaged().given("technician");
    }

    /** A ticket {@code technician} has accepted. */
    public Job accepted() {
        return dispatched().does("technician", "accept", Map.of());
    }

    /** A ticket being worked on. */
    public Job started() {
        return accepted().does("technician", "start", Map.of());
    }

    /** A ticket whose work is done. */
    public Job finished() {
        return started()
                .does(
                        "technician",
                        "finish",
                        Map.of("cause", "Worn washer", "remedy", "Replaced", "labourMinutes", 25));
    }

    /** One ticket of the house. */
    public record Job(String id) {
        /** Carries out a command that must be allowed. */
        public Job does(String who, String verb, Map<String, ?> body) {
            attempt(who, verb, body).then().statusCode(200);
            return this;
        }

        /** Goes to somebody, however much they have to do. */
        Job given(String technician) {
            return does("dispatcher", "dispatch", anyway(technician));
        }

        /** Somebody is asked to help, however much they have to do. */
        Job helpedBy(String technician) {
            return does("dispatcher", "assist", anyway(technician));
        }

        private static Map<String, ?> anyway(String technician) {
            return Map.of("technicianId", person(technician), "override", true, "note", "Only one in the house");
        }

        /** Goes to the technician, who begins. */
        public Job begun() {
            return does("dispatcher", "triage", Map.of())
                    .given("technician")
                    .does("technician", "accept", Map.of())
                    .does("technician", "start", Map.of());
        }

        /** Tries a command. */
        public Response attempt(String who, String verb, Map<String, ?> body) {
            return as(who).body(body).post("/api/tickets/" + id + "/" + verb);
        }

        /** Asks the store for two of a part; the id of the line. */
        public UUID asksForPart() {
            does(
                    "technician",
                    "parts",
                    Map.of(
                            "lines",
                            List.of(Map.of(
                                    "itemId",
                                    UUID.randomUUID(),
                                    "sku",
                                    "TAP-15",
                                    "itemName",
                                    Map.of("zh", "水龙头", "en", "Tap"),
                                    "unit",
                                    "piece",
                                    "quantity",
                                    2))));
            List<String> lines = seenBy("technician").getList("parts.lineId");
            return UUID.fromString(lines.get(lines.size() - 1));
        }

        /** The ticket as this person sees it. */
        public JsonPath seenBy(String who) {
            Response answer = as(who).get("/api/tickets/" + id);
            answer.then().statusCode(200);
            return answer.jsonPath();
        }

        public String status() {
            return seenBy("dispatcher").getString("status");
        }

        /** What happened to it so far. */
        public List<String> story() {
            return as("dispatcher")
                    .get("/api/tickets/" + id + "/timeline?size=200")
                    .jsonPath()
                    .getList("items.kind");
        }
    }
}
