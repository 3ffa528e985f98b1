package org.houqin.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.houqin.ticket.House.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Needs are told from wishes, and what concerns one from what concerns many. */
@QuarkusTest
@RealParts
class ClassificationTest {
    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    void aReportIsANeedOfOneUnlessSomebodySaysOtherwise() {
        assertThat(house.submitted().seenBy("staff").getString("nature")).isEqualTo("NEED");
        assertThat(house.submitted().seenBy("staff").getString("impact")).isEqualTo("LOW");
        assertThat(reported("WISH").seenBy("staff").getString("nature")).isEqualTo("WISH");
        assertThat(entry(reported("WISH"), "submitted").get("nature")).isEqualTo("WISH");
    }

    @Test
    void whoeverSortsItInSaysBothAndWhatIsNotSaidStays() {
        Job job = reported("WISH").does("dispatcher", "triage", Map.of("nature", "NEED", "impact", "HIGH"));
        assertThat(job.seenBy("staff").getString("nature")).isEqualTo("NEED");
        assertThat(job.seenBy("staff").getString("impact")).isEqualTo("HIGH");
        assertThat(entry(job, "triaged")).containsEntry("nature", "NEED").containsEntry("impact", "HIGH");

        job.does("dispatcher", "triage", Map.of("urgency", "LOW"));
        assertThat(job.seenBy("staff").getString("nature")).isEqualTo("NEED");
        assertThat(job.seenBy("staff").getString("impact")).isEqualTo("HIGH");
    }

    @Test
    void queueAndListAreNarrowedByBoth() {
        Job need = house.triaged();
        Job wish = reported("WISH").does("dispatcher", "triage", Map.of("impact", "MEDIUM"));
        for (String list : List.of("/api/queue", "/api/tickets")) {
            assertThat(listed(list + "?nature=WISH")).contains(wish.id()).doesNotContain(need.id());
            assertThat(listed(list + "?nature=NEED")).contains(need.id()).doesNotContain(wish.id());
            assertThat(listed(list + "?impact=MEDIUM")).contains(wish.id()).doesNotContain(need.id());
            assertThat(listed(list + "?impact=LOW")).contains(need.id()).doesNotContain(wish.id());
            assertThat(listed(list + "?nature=WISH&impact=HIGH")).doesNotContain(need.id(), wish.id());
        }
    }

    @Test
    void tablesNameBothInWords() {
        Job job = reported("WISH").does("dispatcher", "triage", Map.of("impact", "HIGH"));
        assertThat(table(job, "en")).contains("Concerns", "Improvement wish", "A building or more");
        assertThat(table(job, "zh-CN")).contains("影响范围", "改善意愿", "整栋楼及以上");
    }

    @Test
    void wordsThatMeanNothingAreRefused() {
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("nature", "DREAM");
        as("staff").body(need).post("/api/tickets").then().statusCode(400).body("code", equalTo("INVALID_INPUT"));
        house.submitted()
                .attempt("dispatcher", "triage", Map.of("impact", "WORLD"))
                .then()
                .statusCode(400)
                .body(containsString("impact"));
    }

    private Job reported(String nature) {
        Map<String, Object> need = new HashMap<>(house.need());
        need.put("nature", nature);
        Response answer = as("staff").body(need).post("/api/tickets");
        answer.then().statusCode(201);
        return new Job(answer.jsonPath().getString("id"));
    }

    private List<String> listed(String path) {
        Response answer = as("dispatcher").get(path + "&size=200&locationId=" + house.room());
        answer.then().statusCode(200);
        return answer.jsonPath().getList("items.id");
    }

    private static String table(Job job, String language) {
        Response answer = as("dispatcher")
                .header("Accept-Language", language)
                .accept("text/csv")
                .get("/api/queue?ids=" + job.id());
        answer.then().statusCode(200);
        return answer.asString();
    }

    private static Map<String, Object> entry(Job job, String kind) {
        return as("dispatcher")
                .get("/api/tickets/" + job.id() + "/timeline?size=200")
                .jsonPath()
                .getMap("items.find { it.kind == '" + kind + "' }.data");
    }
}
