package org.houqin.platform.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.houqin.platform.probe.NoteConsumer;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestBroker;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.houqin.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RealParts
class PromisesTest {
    private static final String SEEN = "inventory.note-seen.v1";
    private static final String OWN_LINE = "' and topic not like '%@%' order by event_seq";

    @Inject
    Inbox inbox;

    @AfterEach
    void poisonAgain() {
        TestDatabase.back();
        NoteConsumer.poisonous = true;
    }

    @Test
    void a_change_and_its_event_reach_the_topic_with_their_envelope() {
        String id = write("told " + UUID.randomUUID());
        await().atMost(Duration.ofSeconds(10)).until(() -> !told(id).isEmpty());
        TestEvents.Event event = told(id).get(0);
        assertThat(event.key()).isEqualTo(id);
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "ticket.note-written.v1")
                .containsEntry("ce_source", "/ticket-service")
                .containsEntry("ce_sequence", "1")
                .containsEntry("ce_correlationid", id)
                .containsEntry("ce_actor", Tokens.person("staff").toString())
                .containsEntry("ce_audience", "person:" + Tokens.person("staff"))
                .containsKeys("ce_id", "ce_time", "traceparent");
        await().until(() -> TestDatabase.number("select count(*) from outbox") == 0);
    }

    @Test
    void a_rollback_leaves_nothing() {
        String id = write("kept " + UUID.randomUUID());
        long audited = TestDatabase.number("select count(*) from audit_entry");
        rewrite(id, "forbidden").then().statusCode(409);
        assertThat(TestDatabase.column("select text from note where id = '" + id + "'")
                        .get(0))
                .startsWith("kept");
        assertThat(TestDatabase.number("select event_seq from note where id = '" + id + "'"))
                .isOne();
        assertThat(TestDatabase.number("select count(*) from audit_entry")).isEqualTo(audited);
        rewrite(id, "after").then().statusCode(200);
        await().until(() -> told(id).size() == 2);
        assertThat(told(id)).extracting(TestEvents.Event::sequence).containsExactly(1L, 2L);
    }

    @Test
    void with_the_broker_away_the_api_answers_and_events_follow_in_order() {
        String id = write("early " + UUID.randomUUID());
        TestBroker.stop();
        IntStream.range(0, 20).forEach(i -> rewrite(id, id + " " + i).then().statusCode(200));
        assertThat(TestDatabase.number("select count(*) from outbox where aggregateid = '" + id + "'"))
                .isGreaterThanOrEqualTo(20);
        TestBroker.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> TestDatabase.number("select count(*) from outbox") == 0);
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("heard"));
        await().atMost(Duration.ofSeconds(60)).until(() -> applied(subject).equals(List.of("heard")));
        assertThat(told(id).stream().map(TestEvents.Event::sequence).distinct())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 21).mapToObj(Long::valueOf).toList());
    }

    @Test
    void a_duplicate_is_applied_once() {
        UUID subject = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        TestEvents.publish(event, SEEN, subject, 1, seen("once"));
        TestEvents.publish(event, SEEN, subject, 1, seen("once"));
        TestEvents.publish(SEEN, subject, 2, seen("next"));
        awaitApplied(subject, "once", "next");
    }

    @Test
    void a_gap_is_parked_and_heals_itself() {
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("one"));
        TestEvents.publish(SEEN, subject, 3, seen("three"));
        TestEvents.publish(SEEN, subject, 4, seen("four"));
        await().until(() -> parked(subject).equals(List.of("GAP", "BEHIND")));
        assertThat(applied(subject)).containsExactly("one");
        TestEvents.publish(SEEN, subject, 2, seen("two"));
        awaitApplied(subject, "one", "two", "three", "four");
        assertThat(parked(subject)).isEmpty();
    }

    /** Number 2 has just been applied when the database goes. */
    @Test
    void what_waits_behind_a_filled_gap_goes_on_when_the_database_is_back() {
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("one"));
        TestEvents.publish(SEEN, subject, 3, seen("three"));
        await().until(() -> parked(subject).equals(List.of("GAP")));
        TestDatabase.execute("update inbox_sequence set last_seq = 2 where aggregateid = '" + subject + "'");
        TestDatabase.away();
        CompletableFuture<Void> released =
                inbox.release(TestEvents.topic("inventory"), Set.of(subject)).subscribeAsCompletionStage();
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        TestDatabase.back();
        await().atMost(Duration.ofSeconds(20)).until(released::isDone);
        assertThat(applied(subject)).containsExactly("one", "three");
    }

    @Test
    void an_accepted_gap_lets_the_rest_go_on() {
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("one"));
        TestEvents.publish(SEEN, subject, 5, seen("five"));
        await().until(() -> parked(subject).equals(List.of("GAP")));
        admin("/{id}/accept-gap", subject, Map.of("reason", "The sender's disk was lost"))
                .then()
                .statusCode(204);
        awaitApplied(subject, "one", "five");
    }

    @Test
    void a_second_gap_is_found_behind_the_first_and_accepted_like_it() {
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("one"));
        TestEvents.publish(SEEN, subject, 3, seen("three"));
        TestEvents.publish(SEEN, subject, 5, seen("five"));
        TestEvents.publish(SEEN, subject, 6, seen("six"));
        await().until(() -> parked(subject).equals(List.of("GAP", "BEHIND", "BEHIND")));
        admin("/{id}/accept-gap", subject, Map.of("reason", "Number 2 was lost"))
                .then()
                .statusCode(204);
        await().until(() -> parked(subject).equals(List.of("GAP", "BEHIND")));
        assertThat(applied(subject)).containsExactly("one", "three");
        admin("/{id}/accept-gap", subject, Map.of("reason", "Number 4 was lost too"))
                .then()
                .statusCode(204);
        awaitApplied(subject, "one", "three", "five", "six");
    }

    @Test
    void only_of_the_first_in_line_is_decided() {
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("poison"));
        TestEvents.publish(SEEN, subject, 2, seen("two"));
        await().until(() -> parked(subject).equals(List.of("FAILED", "BEHIND")));
        for (String decision : List.of("/{id}/discard", "/{id}/accept-gap")) {
            admin(1, decision, subject, Map.of("reason", "It is in the way"))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("NOT_FIRST_IN_LINE"));
        }
        admin(1, "/{id}/replay", subject, Map.of()).then().statusCode(200).body("applied", equalTo(false));
        assertThat(parked(subject)).containsExactly("FAILED", "BEHIND");
        assertThat(applied(subject)).isEmpty();
    }

    @Test
    void what_was_discarded_does_not_come_back() {
        UUID subject = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        TestEvents.publish(event, SEEN, subject, 1, seen("poison"));
        await().until(() -> parked(subject).equals(List.of("FAILED")));
        admin("/{id}/discard", subject, Map.of("reason", "Sent by a broken script"))
                .then()
                .statusCode(204);
        NoteConsumer.poisonous = false;
        TestEvents.publish(event, SEEN, subject, 1, seen("poison"));
        TestEvents.publish(SEEN, subject, 2, seen("two"));
        awaitApplied(subject, "two");
    }

    @Test
    void poison_is_parked_with_its_cause_while_others_flow_on_and_its_own_follow_after_replay() {
        UUID sick = UUID.randomUUID();
        UUID well = UUID.randomUUID();
        TestEvents.publish(SEEN, sick, 1, seen("poison"));
        TestEvents.publish(SEEN, sick, 2, seen("after"));
        TestEvents.publish(SEEN, well, 1, seen("fine"));
        awaitApplied(well, "fine");
        await().until(() -> parked(sick).equals(List.of("FAILED", "BEHIND")));
        assertThat(TestDatabase.column("select cause from parked_event where aggregateid = '" + sick + OWN_LINE))
                .first()
                .asString()
                .contains("Poisonous");
        assertThat(applied(sick)).isEmpty();
        NoteConsumer.poisonous = false;
        admin("/{id}/replay", sick, Map.of()).then().statusCode(200);
        awaitApplied(sick, "poison", "after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept-gap", "discard"})
    void what_an_administrator_decides_is_written_down_or_not_done(String decision) {
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("one"));
        TestEvents.publish(SEEN, subject, 3, seen("three"));
        await().until(() -> parked(subject).equals(List.of("GAP")));
        withoutAuditTrail(() -> admin("/{id}/" + decision, subject, Map.of("reason", "Number 2 was lost"))
                .then()
                .statusCode(500));
        assertThat(parked(subject)).containsExactly("GAP");
        assertThat(applied(subject)).containsExactly("one");
    }

    @Test
    void what_an_administrator_replays_is_written_down_or_not_done() {
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("poison"));
        await().until(() -> parked(subject).equals(List.of("FAILED")));
        NoteConsumer.poisonous = false;
        withoutAuditTrail(() -> admin("/{id}/replay", subject, Map.of()).then().statusCode(500));
        assertThat(parked(subject)).containsExactly("FAILED");
        assertThat(applied(subject)).isEmpty();
        String parked = parkedIds(subject).get(0);
        admin("/{id}/replay", subject, Map.of()).then().statusCode(200);
        assertThat(TestDatabase.column("select action from audit_entry where object_id = '" + parked + "'"))
                .containsExactly("replay parked event");
    }

    @Test
    void what_was_decided_is_carried_out_although_the_administrator_has_gone() throws Exception {
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("poison"));
        TestEvents.publish(SEEN, subject, 2, seen("two"));
        TestEvents.publish(SEEN, subject, 3, seen("three"));
        await().until(() -> parked(subject).equals(List.of("FAILED", "BEHIND", "BEHIND")));
        try (Connection busy = DriverManager.getConnection(TestDatabase.jdbcUrl(TestDatabase.current()))) {
            busy.setAutoCommit(false);
            busy.createStatement().execute("lock table applied in share mode");
            HttpRequest discard = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/admin/ticket/parked-events/"
                                    + parkedIds(subject).get(0) + "/discard"))
                    .header("Authorization", "Bearer " + Tokens.of("admin"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"reason\": \"Sent by a broken script\"}"))
                    .build();
            var answer = HttpClient.newHttpClient().sendAsync(discard, HttpResponse.BodyHandlers.discarding());
            await().until(() -> parked(subject).equals(List.of("BEHIND", "BEHIND")));
            answer.cancel(true);
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        }
        awaitApplied(subject, "two", "three");
    }

    @Test
    void what_was_parked_before_the_start_is_replayed_although_nothing_has_come_in_since() {
        UUID subject = UUID.randomUUID();
        park(TestEvents.topic("feedback"), "feedback.note-seen.v1", subject, seen("kept"));
        admin("/{id}/replay", subject, Map.of()).then().statusCode(200).body("applied", equalTo(true));
        assertThat(applied(subject)).containsExactly("kept");
        assertThat(parked(subject)).isEmpty();
    }

    @Test
    void what_nobody_reads_any_more_stays_until_it_is_discarded() {
        UUID subject = UUID.randomUUID();
        park("retired-events", "retired.note-seen.v1", subject, seen("kept"));
        admin("/{id}/replay", subject, Map.of()).then().statusCode(400);
        assertThat(parked(subject)).containsExactly("FAILED");
        admin("/{id}/discard", subject, Map.of("reason", "Nobody needs it"))
                .then()
                .statusCode(204);
        assertThat(parked(subject)).isEmpty();
    }

    @Test
    void a_discarded_event_lets_those_behind_it_go_on() {
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, "{\"text\": 7, ");
        TestEvents.publish(SEEN, subject, 2, seen("two"));
        await().until(() -> parked(subject).equals(List.of("FAILED", "BEHIND")));
        admin("/{id}/discard", subject, Map.of("reason", "Sent by a broken script"))
                .then()
                .statusCode(204);
        awaitApplied(subject, "two");
    }

    @Test
    void a_record_without_an_envelope_is_parked_and_blocks_nobody() {
        TestEvents.publish(TestEvents.topic("inventory"), "nonsense", Map.of("ce_type", SEEN), "?");
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("fine"));
        awaitApplied(subject, "fine");
        assertThat(TestDatabase.column("select cause from parked_event where reason = 'MALFORMED'"))
                .anyMatch(cause -> cause.contains("ce_sequence"));
    }

    @Test
    void a_record_the_database_cannot_keep_as_it_came_is_parked_and_blocks_nobody() {
        UUID sick = UUID.randomUUID();
        UUID well = UUID.randomUUID();
        TestEvents.publish(SEEN, sick, 1, seen("nothing: \0"));
        TestEvents.publish("inventory.un\0heard-of.v1", sick, 2, "{}");
        TestEvents.publish(SEEN, well, 1, seen("fine"));
        awaitApplied(well, "fine");
        await().until(() -> parked(sick).equals(List.of("FAILED", "BEHIND")));
        assertThat(TestDatabase.column("select payload from parked_event where aggregateid = '" + sick + OWN_LINE))
                .containsExactly(seen("nothing: \uFFFD"), "{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_source", "ce_subject", "ce_sequence", "ce_time", "ce_specversion"})
    void a_record_whose_envelope_cannot_be_read_does_not_end_the_channel(String wrong) {
        Map<String, String> envelope = new HashMap<>(Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", SEEN,
                "ce_source", "inventory",
                "ce_subject", UUID.randomUUID().toString(),
                "ce_sequence", "1",
                "ce_time", "2026-03-02T08:00:00Z"));
        envelope.put(wrong, "no such\0thing");
        TestEvents.publish(TestEvents.topic("inventory"), "nonsense", envelope, seen("?"));
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("fine"));
        awaitApplied(subject, "fine");
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void an_event_nobody_wants_only_advances_the_sequence() {
        UUID subject = UUID.randomUUID();
        TestEvents.publish("inventory.unheard-of.v1", subject, 1, "{}");
        TestEvents.publish(SEEN, subject, 2, seen("wanted"));
        awaitApplied(subject, "wanted");
    }

    @Test
    void an_event_nobody_wants_waits_for_those_before_it_and_lets_those_behind_it_go_on() {
        UUID subject = UUID.randomUUID();
        TestEvents.publish("inventory.unheard-of.v1", subject, 1, "{}");
        TestEvents.publish("inventory.unheard-of.v1", subject, 1, "{}");
        TestEvents.publish("inventory.unheard-of.v1", subject, 3, "{}");
        TestEvents.publish(SEEN, subject, 4, seen("wanted"));
        await().until(() -> parked(subject).equals(List.of("GAP", "BEHIND")));
        TestEvents.publish("inventory.unheard-of.v1", subject, 2, "{}");
        awaitApplied(subject, "wanted");
        assertThat(parked(subject)).isEmpty();
    }

    @Test
    void an_event_nobody_wants_does_not_overtake_a_first_one_that_failed() {
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("poison"));
        await().until(() -> parked(subject).equals(List.of("FAILED")));
        TestEvents.publish("inventory.unheard-of.v1", subject, 2, "{}");
        await().until(() -> parked(subject).equals(List.of("FAILED", "BEHIND")));
        NoteConsumer.poisonous = false;
        admin("/{id}/replay", subject, Map.of()).then().statusCode(200).body("applied", equalTo(true));
        assertThat(applied(subject)).containsExactly("poison");
        await().until(() -> parked(subject).isEmpty());
    }

    @Test
    void with_the_database_away_nothing_is_parked_and_nothing_lost() {
        long before = TestDatabase.number("select count(*) from parked_event");
        UUID subject = UUID.randomUUID();
        TestEvents.publish(SEEN, subject, 1, seen("first"));
        awaitApplied(subject, "first");
        TestDatabase.away();
        IntStream.rangeClosed(2, 10).forEach(i -> TestEvents.publish(SEEN, subject, i, seen("n" + i)));
        given().auth().oauth2(Tokens.of("staff")).get("/api/notes").then().statusCode(503);
        await().pollDelay(Duration.ofSeconds(20)).atMost(Duration.ofSeconds(21)).until(() -> true);
        TestDatabase.back();
        await().atMost(Duration.ofSeconds(20)).until(() -> applied(subject).size() == 10);
        assertThat(TestDatabase.number("select count(*) from parked_event")).isEqualTo(before);
    }

    private static String write(String text) {
        return given().auth()
                .oauth2(Tokens.of("staff"))
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.Response rewrite(String id, String text) {
        return given().auth()
                .oauth2(Tokens.of("staff"))
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/notes/{id}/rewrite", id);
    }

    private static io.restassured.response.Response admin(String command, UUID subject, Map<String, String> body) {
        return admin(0, command, subject, body);
    }

    private static io.restassured.response.Response admin(
            int place, String command, UUID subject, Map<String, String> body) {
        String parked = parkedIds(subject).get(place);
        return given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("application/json")
                .body(body)
                .post("/api/admin/ticket/parked-events" + command, parked);
    }

    /** An event of before, which failed. */
    private static void park(String topic, String type, UUID subject, String payload) {
        String headers = """
                {"ce_id": "%s", "ce_type": "%s", "ce_source": "?", "ce_subject": "%s", "ce_sequence": "1", \
                "ce_time": "2026-03-02T08:00:00Z"}""".formatted(UUID.randomUUID(), type, subject);
        TestDatabase.execute("""
                insert into parked_event (id, topic, partition, record_offset, aggregateid, event_seq, type, headers,
                    payload, reason, cause)
                values (gen_random_uuid(), '%s', 0, (select count(*) from parked_event), '%s', 1, '%s', '%s', '%s',
                    'FAILED', 'Poisonous')""".formatted(topic, subject, type, headers, payload));
    }

    private static List<TestEvents.Event> told(String id) {
        return TestEvents.of("ticket").stream()
                .filter(event -> event.key().equals(id))
                .toList();
    }

    private static void awaitApplied(UUID subject, String... texts) {
        await().atMost(Duration.ofSeconds(15)).until(() -> applied(subject).equals(List.of(texts)));
    }

    private static List<String> applied(UUID subject) {
        return TestDatabase.column("select text from applied where subject = '" + subject + "' order by position");
    }

    /** Does something while no entry about a parked event can be written. */
    private static void withoutAuditTrail(Runnable work) {
        TestDatabase.execute(
                "alter table audit_entry add constraint closed check (action not like '%parked event%') not valid");
        try {
            work.run();
        } finally {
            TestDatabase.execute("alter table audit_entry drop constraint closed");
        }
    }

    private static List<String> parkedIds(UUID subject) {
        return TestDatabase.column("select id from parked_event where aggregateid = '" + subject + OWN_LINE);
    }

    private static List<String> parked(UUID subject) {
        return TestDatabase.column("select reason from parked_event where aggregateid = '" + subject + OWN_LINE);
    }

    private static String seen(String text) {
        return "{\"text\": \"" + text + "\"}";
    }
}
