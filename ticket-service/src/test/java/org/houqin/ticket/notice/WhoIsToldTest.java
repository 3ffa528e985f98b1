package org.houqin.ticket.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.Contracts;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.dispatch.Crowd;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who hears of work that is offered, taken, shared or waits, and where it leads them. */
@QuarkusTest
@RealParts
class WhoIsToldTest {
    private House house;

    @BeforeEach
    void aHouse() {
        house = House.open();
    }

    @Test
    void what_is_offered_to_a_team_is_told_to_its_members_except_who_offered_it() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        String an = crowd.skilled("an");
        String bo = crowd.skilled("bo");
        String desk = crowd.skilledAs("dispatcher");
        Job job = crowd.sortedIn().does(desk, "offer", Map.of("teamId", crowd.team(false, an, desk)));
        awaitTold(an, job, "You may take this job: \"Tap drips in 304\" (" + number(job) + ")");
        assertThat(links(an, job)).containsExactly("/jobs");
        assertThat(told(bo, job)).isEmpty();
        assertThat(told(desk, job)).isEmpty();
    }

    @Test
    void what_is_offered_to_everybody_is_told_to_those_whose_pool_shows_it() {
        Crowd crowd = Crowd.ofLicensedWork(house);
        String an = crowd.licensed("an", LocalDate.of(2099, 1, 1));
        String unlicensed = crowd.skilled("bo");
        String expired = crowd.licensed("cai", LocalDate.of(2020, 1, 1));
        String ofFirm = crowd.licensed("di", LocalDate.of(2099, 1, 1));
        crowd.team(true, ofFirm);
        Job job = crowd.sortedIn().does("dispatcher", "offer", Map.of());
        awaitTold(an, job, "You may take this job");
        assertThat(List.of(an, unlicensed, expired, ofFirm, "technician"))
                .allSatisfy(who -> assertThat(told(who, job)).hasSize(inPool(who, job)));
        assertThat(inPool(an, job)).isOne();
        assertThat(inPool(ofFirm, job)).isZero();
    }

    @Test
    void who_takes_a_ticket_is_named_to_those_who_wait_for_it() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        String an = crowd.skilled("an");
        Job job = crowd.sortedIn().does("staff-2", "join", Map.of());
        job.does("dispatcher", "offer", Map.of()).does(an, "grab", Map.of());
        String text = an + " took on \"Tap drips in 304\" (" + number(job) + ")";
        awaitTold("staff", job, text);
        assertThat(told("staff-2", job)).contains(text);
        assertThat(links("staff", job)).containsOnly("/tickets/" + job.id());
        assertThat(told(an, job)).noneMatch(any -> any.contains("took on"));
    }

    @Test
    void who_is_asked_to_help_is_told() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        String an = crowd.skilled("an");
        String bo = crowd.skilled("bo");
        Job job = crowd.sortedIn()
                .does("dispatcher", "dispatch", Map.of("technicianId", person(an)))
                .does(an, "accept", Map.of())
                .does(an, "start", Map.of())
                .does(an, "assist", Map.of("technicianId", person(bo), "note", "Two to carry it"));
        awaitTold(bo, job, "You are asked to help with \"Tap drips in 304\" (" + number(job) + ")");
        assertThat(links(bo, job)).containsExactly("/tickets/" + job.id());
        assertThat(told(an, job)).noneMatch(any -> any.contains("asked to help"));
        job.seenBy(bo);
    }

    @Test
    void contractors_are_told_of_their_jobs_until_they_choose_otherwise() {
        Crowd crowd = Crowd.ofSkilledWork(house);
        String outside = crowd.skilledAs("contractor");
        String an = crowd.skilled("an");
        String firm = crowd.team(true, outside, an);
        as(outside)
                .get("/api/notice-preferences")
                .then()
                .body("choices.find { it.kind == 'JOB' }.inApp", equalTo(true))
                .body("choices.find { it.kind == 'JOB' }.mail", equalTo(true))
                .body("choices.find { it.kind == 'DEADLINE' }.mail", equalTo(true))
                .body("choices.find { it.kind == 'DESK' }", equalTo(null));
        Job first = crowd.sortedIn().does("dispatcher", "offer", Map.of("teamId", firm));
        awaitTold(outside, first, "You may take this job");

        as(outside)
                .body("""
                        {"quiet": {"on": false, "from": "22:00", "to": "07:00"},
                         "choices": [{"kind": "JOB", "inApp": false, "mail": false}]}
                        """)
                .put("/api/notice-preferences")
                .then()
                .statusCode(200)
                .body("choices.find { it.kind == 'JOB' }.inApp", equalTo(false))
                .body("choices.find { it.kind == 'DEADLINE' }.inApp", equalTo(true));
        Job second = crowd.sortedIn().does("dispatcher", "offer", Map.of("teamId", firm));
        awaitTold(an, second, "You may take this job");
        assertThat(told(outside, second)).isEmpty();
    }

    @Test
    void long_waiting_is_told_to_whoever_it_waits_for_and_to_the_desk() {
        for (String role : List.of("dispatcher", "storekeeper", "approver", "buyer")) {
            as(role).get("/api/me").then().statusCode(200);
            as(role).get("/api/notices/unread?language=en").then().statusCode(200);
        }
        Job job = house.submitted();
        String number = number(job);
        List<String> parties = List.of("STORE", "APPROVER", "BUYER", "SUPPLIER", "OTHER", "REQUESTER");
        for (int i = 0; i < parties.size(); i++) {
            chase(job, parties.get(i), i + 1);
        }
        awaitTold("staff", job, "waits for you");

        String ticket = "Ticket " + number + " has waited long for ";
        assertThat(told("storekeeper", job)).containsExactly(ticket + "the store");
        assertThat(links("storekeeper", job)).containsExactly("/store?tab=waiting");
        assertThat(told("approver", job))
                .containsExactly("A request for ticket " + number + " has waited long for a decision");
        assertThat(links("approver", job)).containsExactly("/purchasing?tab=approve");
        assertThat(told("buyer", job))
                .containsExactlyInAnyOrder(ticket + "parts to be ordered", ticket + "a delivery: ask the supplier");
        assertThat(links("buyer", job)).containsExactlyInAnyOrder("/purchasing?tab=order", "/purchasing?tab=orders");
        assertThat(told("dispatcher", job).stream().filter(text -> text.contains("look after it")))
                .hasSize(parties.size() - 1);
        assertThat(told("staff", job)).noneMatch(text -> text.contains("waited long"));
    }

    /** The watch found that a ticket has waited long for somebody: its next event but {@code ahead - 1}. */
    private static void chase(Job job, String party, int ahead) {
        long seen = TestDatabase.number("select event_seq from ticket where id = '" + job.id() + "'");
        TestEvents.publish(
                TestEvents.topic("ticket"),
                job.id(),
                Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "ticket.wait-chased.v1",
                        "ce_source", "/ticket-service",
                        "ce_subject", job.id(),
                        "ce_time", Instant.now().toString(),
                        "ce_sequence", Long.toString(seen + ahead),
                        "ce_actor", "system"),
                Contracts.sample("ticket.wait-chased.v1").replace("\"REQUESTER\"", "\"" + party + "\""));
    }

    private static String number(Job job) {
        return job.seenBy("dispatcher").getString("number");
    }

    private static int inPool(String who, Job job) {
        return as(who).get("/api/my/pool?ids=" + job.id())
                .jsonPath()
                .getList("items.id")
                .size();
    }

    private static void awaitTold(String who, Job job, String part) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> told(who, job).stream().anyMatch(text -> text.contains(part)));
    }

    private static List<String> told(String who, Job job) {
        return about(who, job, "text.en");
    }

    private static List<String> links(String who, Job job) {
        return about(who, job, "link");
    }

    private static List<String> about(String who, Job job, String field) {
        return as(who).get("/api/notices?size=200")
                .jsonPath()
                .param("job", job.id())
                .getList("items.findAll { it.ticketId == job }." + field);
    }
}
