package org.houqin.ticket.ticketsearch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RealParts
class TicketSearchTest {
    private House house;

    @BeforeEach
    void aHouse() {
        house = House.open();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "radiator",
                "radiators",
                "Rattling",
                "rattle",
                "ratt",
                "radiatr",
                "raditaor",
                "rdaiator",
                "暖气",
                "气片",
                "片",
                "暖气 rattles",
                "heating",
                "水暖",
                "三号楼",
                "304室",
                "staff",
                "library wing"
            })
    void a_ticket_is_found_by_what_one_remembers_of_it(String q) {
        String id = report("staff", "Radiator rattles 暖气片响", "Behind the shelf in the library wing");
        assertThat(found("dispatcher", q)).contains(id);
        assertThat(found("staff", q)).contains(id);
    }

    @Test
    void a_ticket_is_found_by_its_number_in_any_of_its_forms() {
        String id = report("staff", "Numbered", null);
        String number = new Job(id).seenBy("staff").getString("number");
        String digits = number.substring(number.lastIndexOf('-') + 1);
        for (String q : List.of(number, number.toLowerCase(), digits, digits.replaceFirst("^0+", ""))) {
            assertThat(found("dispatcher", q)).as(q).contains(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"131e7c", "2e305b", "4e5f6e7a"})
    void a_code_that_begins_like_a_number_with_an_exponent_is_found_by_all_of_it_and_by_its_beginning(String code) {
        String id = report("staff", "Pump " + code.toUpperCase(), null);
        assertThat(found("dispatcher", code)).containsExactly(id);
        assertThat(found("dispatcher", code.substring(0, code.length() - 1))).containsExactly(id);
    }

    @Test
    void a_number_followed_by_something_is_whole() {
        String id = report("staff", "Lift 12 hums", null);
        report("staff", "Lift 120 hums", null);
        assertThat(found("dispatcher", "12 lift")).containsExactly(id);
        assertThat(found("dispatcher", "lift 12")).hasSize(2).contains(id);
    }

    @Test
    void all_words_have_to_match_and_the_best_comes_first() {
        String inDescription = report("staff", "Something else", "the zeppelin lamp");
        String inTitle = report("staff", "Zeppelin lamp", null);
        report("staff", "Zeppelin alone", null);
        assertThat(found("dispatcher", "zeppelin lamp")).containsExactly(inTitle, inDescription);
    }

    @Test
    void nobody_finds_what_is_not_theirs() {
        String mine = report("staff", "Kaleidoscope of mine", null);
        String theirs = report("staff-2", "Kaleidoscope of theirs", null);
        assertThat(found("staff", "kaleidoscope")).containsExactly(mine);
        assertThat(found("staff-2", "kaleidoscope")).containsExactly(theirs);
        assertThat(found("storekeeper", "kaleidoscope")).isEmpty();
        assertThat(found("dispatcher", "kaleidoscope")).containsExactlyInAnyOrder(mine, theirs);
        new Job(theirs)
                .does("dispatcher", "triage", Map.of())
                .does("dispatcher", "dispatch", Map.of("technicianId", person("technician")));
        assertThat(found("technician", "kaleidoscope")).containsExactly(theirs);
        assertThat(found("dispatcher", "kaleidoscope technician")).containsExactly(theirs);
        given().get("/api/search?q=kaleidoscope").then().statusCode(401);
    }

    @Test
    void a_renamed_place_is_found_under_its_new_name_only() {
        String id = report("staff", "Somewhere", null);
        String room = TestDatabase.column("select location_id::text from ticket where id = '" + id + "'")
                .get(0);
        TestDatabase.execute("update location set path_en = 'Observatory', path_zh = '天文台' where id = '" + room + "'");
        assertThat(found("dispatcher", "observatory")).contains(id);
        assertThat(found("dispatcher", "天文台")).contains(id);
        assertThat(found("dispatcher", "somewhere building")).doesNotContain(id);
    }

    @Test
    void the_found_words_are_marked() {
        report("staff", "Gargoyle drips", "There is water under the gargoyle since Monday");
        search("dispatcher", "gargoyl", "")
                .then()
                .statusCode(200)
                .body("items[0].marked[0].text", equalTo("Gargoyle"))
                .body("items[0].marked[0].hit", equalTo(true))
                .body("items[0].snippets.field", hasItem("description"))
                .body("items[0].snippets[0].pieces.findAll { it.hit }.text", hasItem("gargoyle"));
    }

    @Test
    void results_come_in_pages_and_as_a_table() {
        for (int i = 0; i < 3; i++) {
            report("staff", "Xylophone " + i, null);
        }
        Response first = search("dispatcher", "xylophone", "&size=2");
        first.then().body("items.size()", equalTo(2)).body("total", equalTo("3"));
        search("dispatcher", "xylophone", "&size=2&after=" + first.jsonPath().getString("next"))
                .then()
                .body("items.size()", equalTo(1))
                .body("items.id", not(hasItem(first.jsonPath().getString("items[0].id"))));
        search("dispatcher", "xylophone", "&after=-3").then().statusCode(400);
        String csv = as("dispatcher")
                .accept("text/csv")
                .queryParam("q", "xylophone")
                .get("/api/search")
                .asString();
        assertThat(csv.split("\r\n")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "!!!", ":*", "a'b & (c", "the", "%", "\\", "zzzzqqq"})
    void odd_searches_are_answered(String q) {
        search("dispatcher", q, "").then().statusCode(200);
    }

    private String report(String who, String title, String description) {
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("title", title);
        need.put("description", description);
        Response answer = as(who).body(need).post("/api/tickets");
        answer.then().statusCode(201);
        return UUID.fromString(answer.jsonPath().getString("id")).toString();
    }

    private static List<String> found(String who, String q) {
        Response answer = search(who, q, "&size=200");
        answer.then().statusCode(200);
        return answer.jsonPath().getList("items.id");
    }

    private static Response search(String who, String q, String more) {
        return as(who).queryParam("q", q).get("/api/search?x=1" + more);
    }
}
