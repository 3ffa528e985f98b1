package org.houqin.ticket.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.Contracts;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;
import org.houqin.ticket.ShiftedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told what, on screen and by mail; the mail job is run by hand on a clock we set. */
@QuarkusTest
@RealParts
@WithTestResource(
        value = SmtpPort.class,
        scope = TestResourceScope.RESTRICTED_TO_CLASS,
        initArgs = @ResourceArg(name = "houqin.notices.mail-every", value = "off"))
class NoticeTest {
    @Inject
    NoticeMailJob job;

    @Inject
    ShiftedClock clock;

    private final Mailbox mailbox = new Mailbox();
    private House house;

    @BeforeEach
    void aHouse() {
        house = House.open();
        mailbox.start();
        TestDatabase.execute("truncate notice, notice_preference");
        TestDatabase.execute("update notice_box set unread = 0, mail_due_at = null, mailed_at = null, quiet = false");
        for (String who : List.of("staff", "technician", "dispatcher", "approver")) {
            as(who).get("/api/me").then().statusCode(200);
            as(who).get("/api/notices/unread?language=en&zone=Asia/Shanghai")
                    .then()
                    .statusCode(200);
        }
        TestDatabase.execute("update notice_box set quiet = false");
    }

    @AfterEach
    void mailServerDown() {
        mailbox.stop();
    }

    @Test
    void those_concerned_are_told_and_whoever_did_it_is_not() {
        Job accepted = house.accepted();
        awaitText("staff", "Somebody is on it");
        awaitText("technician", "A new job");
        awaitText("dispatcher", "A new report");
        assertThat(texts("technician")).noneMatch(text -> text.contains("Somebody is on it"));
        as("staff")
                .get("/api/notices")
                .then()
                .body("items.ticketId", hasItem(accepted.id()))
                .body("items.link", hasItem("/tickets/" + accepted.id()));
        List<TestEvents.Event> told = TestEvents.ofType("ticket.notices-changed.v1");
        assertThat(told)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(Contracts.violations(event.type(), event.payload()))
                        .isEmpty());
        assertThat(told)
                .anySatisfy(
                        event -> assertThat(event.headers().get("ce_audience")).isEqualTo("person:" + person("staff")));
    }

    @Test
    void what_was_read_is_counted_no_longer_and_belongs_to_one_person() {
        house.accepted();
        awaitText("staff", "Somebody is on it");
        int unread = unread("staff");
        String id = as("staff").get("/api/notices?unread=true").jsonPath().getString("items[0].id");
        as("technician").post("/api/notices/" + id + "/read").then().statusCode(404);
        as("staff").post("/api/notices/" + id + "/read").then().statusCode(200).body("unread", equalTo(unread - 1));
        as("staff").post("/api/notices/" + id + "/read").then().statusCode(200).body("unread", equalTo(unread - 1));
        as("staff").post("/api/notices/read").then().statusCode(200).body("unread", equalTo(0));
        as("staff").get("/api/notices?unread=true").then().body("items.size()", equalTo(0));
        given().get("/api/notices").then().statusCode(401);
    }

    @Test
    void what_gathers_in_a_short_while_is_one_mail_sent_once() {
        house.finished();
        awaitText("staff", "Was it fixed?");
        run(job.run());
        assertThat(mails("staff")).isEmpty();
        clock.pass(Duration.ofMinutes(3));
        run(Uni.join().all(job.run(), job.run(), job.run()).andFailFast().replaceWithVoid());
        assertThat(mails("staff")).singleElement().asString().contains("Was it fixed?", "/tickets/");
        assertThat(mails("technician")).hasSize(1);
        clock.pass(Duration.ofHours(2));
        run(job.run());
        assertThat(mails("staff")).hasSize(1);
    }

    @Test
    void a_mail_server_that_is_away_delays_mails_and_loses_none() {
        mailbox.stop();
        house.finished();
        awaitText("staff", "Was it fixed?");
        clock.pass(Duration.ofMinutes(3));
        run(job.run());
        assertThat(TestDatabase.number("select count(*) from notice_box where mail_failure is not null"))
                .isPositive();
        mailbox.start();
        clock.pass(Duration.ofMinutes(5));
        run(job.run());
        assertThat(mails("staff")).hasSize(1);
    }

    @Test
    void what_was_read_on_screen_is_not_mailed() {
        house.finished();
        awaitText("staff", "Was it fixed?");
        as("staff").post("/api/notices/read").then().statusCode(200);
        clock.pass(Duration.ofMinutes(3));
        run(job.run());
        assertThat(mails("staff")).isEmpty();
    }

    @Test
    void people_choose_how_they_are_told_and_when_not() {
        String wish = """
                {"quiet": {"on": true, "from": "00:00", "to": "23:59"},
                 "choices": [{"kind": "PROGRESS", "inApp": false, "mail": false}, {"kind": "ACTION", "inApp": true, "mail": true}]}
                """;
        as("staff").body(wish).put("/api/notice-preferences").then().statusCode(200);
        as("staff")
                .get("/api/notice-preferences")
                .then()
                .body("quiet.from", equalTo("00:00:00"))
                .body("choices.find { it.kind == 'PROGRESS' }.inApp", equalTo(false))
                .body("choices.find { it.kind == 'COMMENT' }.mail", equalTo(true))
                .body("choices.find { it.kind == 'APPROVAL' }", equalTo(null));
        house.finished();
        awaitText("staff", "Was it fixed?");
        assertThat(texts("staff")).noneMatch(text -> text.contains("Somebody is on it"));
        clock.pass(Duration.ofMinutes(3));
        run(job.run());
        assertThat(mails("staff")).as("it is a quiet hour").isEmpty();
        TestDatabase.execute("delete from notice_preference");
    }

    @Test
    void approvers_are_told_of_requests_and_old_news_is_told_to_nobody() {
        UUID requisition = UUID.randomUUID();
        TestEvents.publish(
                "procurement.requisition-raised.v1",
                requisition,
                1,
                Contracts.sample("procurement.requisition-raised.v1"));
        awaitText("approver", "waits for your decision");
        UUID old = UUID.randomUUID();
        TestEvents.publish(
                TestEvents.topic("procurement"),
                old.toString(),
                Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "procurement.requisition-raised.v1",
                        "ce_source", "/procurement-service",
                        "ce_subject", old.toString(),
                        "ce_time", Instant.now().minus(Duration.ofDays(3)).toString(),
                        "ce_sequence", "1",
                        "ce_actor", "system"),
                Contracts.sample("procurement.requisition-raised.v1"));
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        TestDatabase.number("select count(*) from inbox_sequence where last_seq = 1 and aggregateid = '"
                                        + old + "' and topic like '%@notice'")
                                == 1);
        assertThat(texts("approver").stream().filter(text -> text.contains("waits for your decision")))
                .hasSize(1);
        assertThat(TestDatabase.number("select count(*) from parked_event")).isZero();
    }

    @Test
    void deadlines_are_told_to_whose_turn_it_is() {
        Job job = house.accepted();
        String event = Contracts.sample("ticket.sla-warned.v1");
        long next = TestDatabase.number("select event_seq + 1 from ticket where id = '" + job.id() + "'");
        TestEvents.publish(
                TestEvents.topic("ticket"),
                job.id(),
                Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "ticket.sla-warned.v1",
                        "ce_source", "/ticket-service",
                        "ce_subject", job.id(),
                        "ce_time", Instant.now().toString(),
                        "ce_sequence", Long.toString(next),
                        "ce_actor", "system"),
                event);
        awaitText("dispatcher", "80% used");
    }

    private void run(Uni<Void> work) {
        work.await().atMost(Duration.ofSeconds(30));
    }

    private List<String> mails(String who) {
        return mailbox.of(who + "@houqin.example");
    }

    private static void awaitText(String who, String part) {
        await().atMost(Duration.ofSeconds(20)).until(() -> texts(who).stream().anyMatch(text -> text.contains(part)));
    }

    private static List<String> texts(String who) {
        return as(who).get("/api/notices?size=200").jsonPath().getList("items.text.en");
    }

    private static int unread(String who) {
        return as(who).get("/api/notices/unread").jsonPath().getInt("unread");
    }
}
