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
import java.time.ZoneId;
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
import org.houqin.ticket.watch.SlaWatch;
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
    HeldNoticeJob held;

    @Inject
    SlaWatch watch;

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
        UUID raised = TestEvents.publish(
                "procurement.requisition-raised.v1",
                UUID.randomUUID(),
                1,
                Contracts.sample("procurement.requisition-raised.v1"));
        awaitText("approver", "waits for your decision");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestEvents.ofType("ticket.notices-changed.v1"))
                        .extracting(event -> event.headers().get("ce_causationid"))
                        .contains(raised.toString()));
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

    @Test
    void a_storm_of_deadlines_at_night_is_one_message_in_the_morning() {
        storm("NORMAL", () -> {
            run(held.run());
            clock.pass(Duration.ofMinutes(20));
            run(job.run());
            assertThat(texts("manager")).as("it is night").noneMatch(text -> text.contains("limit"));
            assertThat(mails("manager")).isEmpty();
            int unread = unread("manager");

            clock.pass(Duration.between(clock.instant(), morning()).plusSeconds(1));
            run(Uni.join().all(held.run(), held.run()).andFailFast().replaceWithVoid());
            assertThat(texts("manager").stream().filter(text -> text.contains("limit")))
                    .singleElement()
                    .asString()
                    .contains(breached() + " limits have passed");
            assertThat(unread("manager")).isEqualTo(unread + 1);
            as("manager").get("/api/notices").then().body("items[0].link", equalTo("/queue?due=BREACHED"));
            clock.pass(Duration.ofMinutes(11));
            run(Uni.join().all(job.run(), job.run()).andFailFast().replaceWithVoid());
            assertThat(mails("manager")).singleElement().asString().contains("limits have passed");
        });
    }

    @Test
    void a_storm_of_urgent_deadlines_is_one_message_at_night() {
        storm("URGENT", () -> {
            assertThat(texts("manager").stream().filter(text -> text.contains("limits have passed")))
                    .singleElement()
                    .asString()
                    .contains(breached() + " limits");
            clock.pass(Duration.ofMinutes(3));
            run(job.run());
            assertThat(mails("manager")).singleElement().asString().contains("limits have passed");
        });
    }

    /** Lets the limits of some tickets pass at two at night, and looks when everybody has been told. */
    private void storm(String urgency, Runnable look) {
        as("manager").get("/api/me").then().statusCode(200);
        as("manager")
                .get("/api/notices/unread?language=en&zone=Asia/Shanghai")
                .then()
                .statusCode(200);
        TestDatabase.execute("update notice_box set quiet = true");
        run(watch.tell());
        for (int i = 0; i < 6; i++) {
            house.submitted(House.EQUIPMENT, urgency);
        }
        TestDatabase.execute(CALM + " and urgency <> '" + urgency + "')");
        Duration night = untilNight().plus(Duration.ofDays(2));
        Instant begun = clock.instant();
        clock.pass(night);
        try {
            run(watch.tell());
            await().atMost(Duration.ofSeconds(30)).until(() -> breached() == toTell(urgency, begun));
            look.run();
        } finally {
            clock.pass(Duration.between(clock.instant(), begun));
        }
    }

    /** How many limits of tickets so urgent have passed since then for the manager to know. */
    private static long toTell(String urgency, Instant since) {
        return TestDatabase.number("select count(*) from sla_warning w join sla_clock c on c.id = w.clock_id"
                + " join ticket t on t.id = c.ticket_id where w.step = 'MANAGER' and t.urgency = '" + urgency
                + "' and w.fired_at > '" + since + "'");
    }

    /** Other tickets of the class are left out of it. */
    private static final String CALM =
            "update sla_clock set next_warn_at = null where ticket_id in (select id from ticket where true";

    /** How many passed limits the notices of the manager speak of, kept back or not. */
    private static long breached() {
        return TestDatabase.number("select coalesce(sum(coalesce(cast(data ->> 'count' as integer), 1)), 0) from notice"
                + " where bundle = 'deadline.breached' and person_id = '" + person("manager") + "'");
    }

    /** Until when what is kept back is kept back. */
    private static Instant morning() {
        String at = TestDatabase.column("select to_char(max(held_until) at time zone 'UTC',"
                        + " 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from notice")
                .get(0);
        return Instant.parse(at);
    }

    /** Until two at night of the house's time zone. */
    private Duration untilNight() {
        var now = clock.instant().atZone(ZoneId.of("Asia/Shanghai"));
        var night = now.toLocalDate().plusDays(1).atTime(2, 0).atZone(now.getZone());
        return Duration.between(now, night);
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
