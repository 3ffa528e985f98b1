package org.houqin.ticket.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestEvents;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Me too, over HTTP. */
@QuarkusTest
@RealParts
class JoinTest {
    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    void whatIsOpenInTheRoomIsShownBeforeItIsReportedAgain() {
        Job job = house.submitted();
        similar("staff-2", house.room(), House.WATER, "")
                .then()
                .statusCode(200)
                .body("id", contains(job.id()))
                .body("[0].waiting", equalTo(1))
                .body("[0].mine", equalTo(false))
                .body("[0].requester", nullValue());
        similar("staff", house.room(), House.WATER, "").then().body("[0].mine", equalTo(true));
    }

    @Test
    void sharedWordsMakeItSimilarWhateverItsKind() {
        Job job = house.submitted();
        similar("staff-2", house.room(), House.NETWORK, "water drips from it")
                .then()
                .body("id", contains(job.id()));
        similar("staff-2", house.room(), House.NETWORK, "灯管").then().body("", empty());
    }

    @Test
    void whatTheWholeBuildingSuffersIsShownInItsRooms() {
        String building =
                as("staff").get("/api/locations/" + house.room()).jsonPath().getString("parentId");
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("locationId", building);
        need.put("title", "整栋楼停水");
        String id = as("staff").body(need).post("/api/tickets").jsonPath().getString("id");
        similar("staff-2", house.room(), null, "停水了").then().body("id", contains(id));
    }

    @Test
    void closedTicketsAndOtherRoomsAreNotSimilar() {
        house.submitted().does("staff", "cancel", Map.of("reason", "Works again"));
        House.open().submitted();
        similar("staff-2", house.room(), House.WATER, "tap drips").then().body("", empty());
    }

    @Test
    void whoJoinsSeesItAmongTheirTicketsAndMayComment() {
        Job job = house.submitted();
        as("staff-2").get("/api/tickets/" + job.id()).then().statusCode(404);

        job.does("staff-2", "join", Map.of());

        as("staff-2").get("/api/my/tickets").then().body("items.id", hasItem(job.id()));
        JsonPath seen = job.seenBy("staff-2");
        assertThat(seen.getInt("watch.others")).isEqualTo(1);
        assertThat(seen.getBoolean("watch.joined")).isTrue();
        assertThat(seen.<Object>get("watch.people")).isNull();
        assertThat(seen.getList("allowed")).containsExactly("comment");
        job.does("staff-2", "comment", Map.of("text", "Here too"));
        job.attempt("staff-2", "cancel", Map.of("reason", "No")).then().statusCode(403);
        assertThat(job.story()).containsExactly("submitted", "joined", "commented");
        similar("staff-2", house.room(), House.WATER, "")
                .then()
                .body("[0].mine", equalTo(true))
                .body("[0].waiting", equalTo(2));
    }

    @Test
    void whoJoinsIsToldOfWhatHappensNext() {
        Job job = house.submitted().does("staff-2", "join", Map.of()).does("dispatcher", "triage", Map.of());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(TestEvents.of("ticket").stream()
                                .filter(event -> event.key().equals(job.id()))
                                .filter(event -> event.type().equals("ticket.triaged.v1"))
                                .toList())
                        .singleElement()
                        .satisfies(event -> assertThat(event.headers().get("ce_audience"))
                                .contains("person:" + person("staff-2"))));
    }

    @Test
    void howToReachTheRequesterIsNotForThoseWhoJoin() {
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("contact", "138 0000 0000");
        String id = as("staff").body(need).post("/api/tickets").jsonPath().getString("id");
        Job job = new Job(id).does("staff-2", "join", Map.of());
        assertThat(job.seenBy("staff-2").getString("contact")).isNull();
        assertThat(job.seenBy("dispatcher").getString("contact")).isEqualTo("138 0000 0000");
        assertThat(job.seenBy("staff").getString("contact")).isEqualTo("138 0000 0000");
    }

    @Test
    void joiningTwiceCountsOnceAndLeavingEndsIt() {
        Job job = house.submitted().does("staff-2", "join", Map.of()).does("staff-2", "join", Map.of());
        assertThat(job.seenBy("staff").getInt("watch.others")).isEqualTo(1);
        job.attempt("staff-2", "leave", Map.of()).then().statusCode(204);
        job.attempt("staff-2", "leave", Map.of()).then().statusCode(404);
        as("staff-2").get("/api/tickets/" + job.id()).then().statusCode(404);
        assertThat(job.seenBy("staff").getInt("watch.others")).isZero();
    }

    @Test
    void theRequesterDoesNotJoinTheirOwn() {
        Job job = house.submitted().does("staff", "join", Map.of());
        assertThat(job.seenBy("staff").getInt("watch.others")).isZero();
    }

    @Test
    void nobodyJoinsWhatIsOver() {
        Job job = house.submitted().does("staff", "cancel", Map.of("reason", "Works again"));
        job.attempt("staff-2", "join", Map.of()).then().statusCode(409).body("code", equalTo("TICKET_STATE"));
        as("staff-2")
                .body(Map.of())
                .post("/api/tickets/" + UUID.randomUUID() + "/join")
                .then()
                .statusCode(404);
    }

    @Test
    void theDeskReportsForWhoeverCalls() {
        as("staff-3").get("/api/me").then().statusCode(200);
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("requesterId", person("staff-3"));
        as("staff").body(need).post("/api/tickets").then().statusCode(403);
        Response entered = as("dispatcher").body(need).post("/api/tickets");
        entered.then().statusCode(201).body("channel", equalTo("DESK")).body("requester.name", equalTo("staff-3"));
        String id = entered.jsonPath().getString("id");
        as("staff-3").get("/api/my/tickets").then().body("items.id", hasItem(id));
        as("dispatcher")
                .get("/api/tickets?open=true&requesterId=" + person("staff-3"))
                .then()
                .body("items.id", hasItem(id));
        as("dispatcher")
                .get("/api/tickets?open=false&requesterId=" + person("staff-3"))
                .then()
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void aCallerNobodyKnowsLeavesANumber() {
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("requesterId", "00000000-0000-7000-8000-0000000000f1");
        as("dispatcher")
                .body(need)
                .post("/api/tickets")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("contact"));
        need.put("contact", "Mr Zhao, 139 0000 0000");
        as("dispatcher").body(need).post("/api/tickets").then().statusCode(201);
        need.put("requesterId", UUID.randomUUID());
        as("dispatcher")
                .body(need)
                .post("/api/tickets")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("requesterId"));
    }

    @Test
    void whenItSuitsIsKeptWithTheTicket() {
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("preferredFrom", "2026-03-03T01:00:00Z");
        need.put("preferredTo", "2026-03-03T03:00:00Z");
        need.put("channel", "QR");
        as("staff")
                .body(need)
                .post("/api/tickets")
                .then()
                .statusCode(201)
                .body("preferredTo", equalTo("2026-03-03T03:00:00Z"))
                .body("channel", equalTo("QR"));
        need.put("preferredTo", "2026-03-03T00:00:00Z");
        as("staff")
                .body(need)
                .post("/api/tickets")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("preferredTo"));
    }

    private static Response similar(String who, String room, String category, String words) {
        var request = as(who).queryParam("locationId", room).queryParam("q", words);
        if (category != null) {
            request.queryParam("categoryId", category);
        }
        return request.get("/api/tickets/similar");
    }
}
