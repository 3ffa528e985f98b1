package org.houqin.feedback.survey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.houqin.feedback.Case;
import org.houqin.feedback.Mailbox;
import org.houqin.feedback.SmtpPort;
import org.houqin.testkit.Contracts;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.SeenSpans;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.TestEvents;
import org.houqin.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The loop with everything on: events in, mail out, answers in, events out. */
@QuarkusTest
@RealParts
@WithTestResource(
        value = SmtpPort.class,
        scope = TestResourceScope.RESTRICTED_TO_CLASS,
        initArgs = @ResourceArg(name = "houqin.feedback.mail-every", value = "1s"))
class SurveyResourceTest {
    private static final String GOOD =
            "{\"score\": 5, \"fixed\": true, \"comment\": \"Quick\", \"mood\": \"unknown field\"}";

    @Inject
    SeenSpans spans;

    private final Mailbox mailbox = new Mailbox();

    @BeforeEach
    void mailServerUp() {
        mailbox.start();
    }

    @AfterEach
    void mailServerDown() {
        mailbox.stop();
    }

    @Test
    void a_closed_ticket_brings_one_mail_whose_link_answers_once_without_sign_in() {
        Case one = Case.withAddress().closed(1);
        String link = "/public/surveys/" + mailedToken(one);
        given().get(link)
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body("ticketNumber", equalTo("T-2026-000123"))
                .body("status", equalTo("OPEN"));
        answer(link, GOOD).then().statusCode(200).body("status", equalTo("ANSWERED"));
        answer(link, GOOD)
                .then()
                .statusCode(409)
                .body("code", equalTo("SURVEY_ANSWERED"))
                .header("Cache-Control", "no-store");
        given().get(link).then().statusCode(200).body("status", equalTo("ANSWERED"));
        one.awaitTold("feedback.survey-invited.v1", "feedback.survey-answered.v1");
        assertThat(one.told().get(1).headers())
                .containsEntry("ce_actor", one.person.toString())
                .containsEntry("ce_correlationid", one.ticket.toString())
                .extractingByKey("ce_audience")
                .asString()
                .contains("person:" + one.person, "role:manager");
        assertThat(mailbox.of(one.address)).hasSize(1);
    }

    @Test
    void the_mail_speaks_both_languages_and_escapes_what_people_wrote() {
        Case one = Case.withAddress().closed(1);
        mailedToken(one);
        String text = Mailbox.text(mailbox.of(one.address).get(0));
        assertThat(text).contains("李雷", "修好了吗", "Was it fixed", "T-2026-000123", "水龙头 <drips>");
        assertThat(text.substring(text.indexOf("<!DOCTYPE html>")))
                .contains("修好了吗", "Was it fixed", "水龙头 &lt;drips&gt;")
                .doesNotContain("<drips>");
    }

    @Test
    void a_ticket_closed_twice_by_the_broker_brings_one_invitation() {
        Case one = Case.withoutAddress().closed(1);
        one.invitation(1);
        one.closed(1);
        Case later = Case.withoutAddress().closed(1);
        later.invitation(1);
        await().until(() -> TestDatabase.number(
                        "select last_seq from inbox_sequence where aggregateid = '%s'".formatted(one.ticket))
                == 2);
        assertThat(one.invitations()).isOne();
        one.awaitTold("feedback.survey-invited.v1");
    }

    @Test
    void a_rating_given_while_closing_is_kept_and_nobody_is_asked() {
        Case one = Case.withAddress().closed(1, "{\"score\": 4, \"comment\": \"Fine\"}");
        one.awaitTold("feedback.survey-invited.v1", "feedback.survey-answered.v1");
        assertThat(Contracts.json(one.told().get(1).payload()).get("score").intValue())
                .isEqualTo(4);
        assertThat(one.responses()).isOne();
        given().auth()
                .oauth2(one.bearer())
                .get("/api/my/invitations")
                .then()
                .body("items.status", contains("ANSWERED"))
                .body("items.channel", contains("IN_APP"));
        assertThat(TestDatabase.column(
                        "select mail_due_at from invitation where ticket_id = '%s'".formatted(one.ticket)))
                .containsOnlyNulls();
    }

    @Test
    void two_answers_at_once_leave_one() {
        Case one = Case.withAddress().closed(1);
        String link = "/public/surveys/" + mailedToken(one);
        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> answer(link, GOOD).statusCode())
                .sorted()
                .toList();
        assertThat(statuses).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        assertThat(one.responses()).isOne();
        one.awaitTold("feedback.survey-invited.v1", "feedback.survey-answered.v1");
    }

    @Test
    void a_reopened_ticket_voids_the_old_question_and_its_next_closing_asks_anew() {
        Case one = Case.withAddress().closed(1);
        String link = "/public/surveys/" + mailedToken(one);
        one.reopened(2);
        one.awaitTold("feedback.survey-invited.v1", "feedback.survey-expired.v1");
        given().get(link).then().statusCode(200).body("status", equalTo("EXPIRED"));
        answer(link, GOOD).then().statusCode(409).body("code", equalTo("SURVEY_EXPIRED"));
        one.closed(2);
        one.invitation(2);
        await().until(() -> mailbox.of(one.address).size() == 2);
        answer("/public/surveys/" + Mailbox.token(mailbox.of(one.address).get(1)), GOOD)
                .then()
                .statusCode(200);
    }

    @Test
    void an_unknown_link_is_not_found_and_bad_answers_are_refused_with_their_fields() {
        given().get("/public/surveys/nonsense").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        answer("/public/surveys/nonsense", GOOD)
                .then()
                .statusCode(404)
                .header("Referrer-Policy", "no-referrer")
                .body("code", equalTo("NOT_FOUND"));
        answer("/public/surveys/nonsense", "{\"score\": 6, \"comment\": \"%s\"}".formatted("x".repeat(2001)))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("score"))
                .body("errors.field", hasItem("fixed"))
                .body("errors.field", hasItem("comment"));
    }

    @Test
    void in_the_application_only_the_invited_person_answers() {
        Case one = Case.withoutAddress().closed(1);
        UUID id = one.invitation(1);
        String stranger = Tokens.of(UUID.randomUUID(), "stranger");
        respond(stranger, id).then().statusCode(404);
        respond(Tokens.of("manager"), id).then().statusCode(404);
        given().auth().oauth2(stranger).get("/api/invitations/" + id).then().statusCode(404);
        given().auth().oauth2(stranger).get("/api/my/invitations").then().body("items", empty());
        given().auth()
                .oauth2(one.bearer())
                .get("/api/my/invitations?status=OPEN")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()))
                .body("items[0].allowed", contains("response"));
        respond(one.bearer(), id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ANSWERED"))
                .body("allowed", empty());
        respond(one.bearer(), id).then().statusCode(409).body("code", equalTo("SURVEY_ANSWERED"));
        given().auth()
                .oauth2(one.bearer())
                .get("/api/my/invitations?status=OPEN")
                .then()
                .body("items", empty());
    }

    @Test
    void only_managers_read_what_everybody_said() {
        Case one = Case.withoutAddress().closed(1, "{\"score\": 1, \"comment\": null}");
        one.awaitTold("feedback.survey-invited.v1", "feedback.survey-answered.v1");
        for (String path : List.of("/api/invitations", "/api/responses", "/api/metrics/satisfaction")) {
            given().get(path).then().statusCode(401);
            given().auth().oauth2(one.bearer()).get(path).then().statusCode(403);
            given().auth().oauth2(Tokens.of("manager")).get(path).then().statusCode(200);
        }
        manager("/api/responses?score=1&fixed=true&from=2020-01-01T00:00:00Z")
                .then()
                .body("items.ticketId", hasItem(one.ticket.toString()));
        manager("/api/responses?to=2020-01-01T00:00:00Z").then().body("items", empty());
        manager("/api/responses?q=t-2026-000123").then().body("items", not(empty()));
        manager("/api/responses?q=T-2026-999999").then().body("items", empty());
        manager("/api/responses?score=6").then().statusCode(400);
        manager("/api/responses?sort=score&size=1").then().statusCode(200).body("items.score", contains(1));
        manager("/api/invitations?status=ANSWERED&ticketId=" + one.ticket)
                .then()
                .body("items", not(empty()))
                .body("total", equalTo("1"));
        manager("/api/invitations?status=EXPIRED&ticketId=" + one.ticket).then().body("items", empty());
    }

    @Test
    void the_token_reaches_neither_a_trace_nor_the_audit_nor_the_database() {
        Case one = Case.withAddress().closed(1);
        String token = mailedToken(one);
        given().get("/public/surveys/" + token).then().statusCode(200);
        answer("/public/surveys/" + token, GOOD).then().statusCode(200);
        manager("/api/responses").then().statusCode(200);
        await().until(() -> spans.text().contains("/api/responses"));
        assertThat(spans.text()).doesNotContain(token);
        assertThat(TestDatabase.column("select action || coalesce(object_id, '') from audit_entry"))
                .contains("POST /public/surveys/{token}")
                .noneMatch(entry -> entry.contains(token));
        assertThat(TestDatabase.number(
                        "select count(*) from invitation where encode(token_hash, 'escape') like '%" + token + "%'"))
                .isZero();
    }

    @Test
    void every_event_we_published_keeps_its_contract() {
        Case answered = Case.withoutAddress().closed(1, "{\"score\": 3, \"comment\": null}");
        Case expired = Case.withoutAddress().closed(1).reopened(2);
        answered.awaitTold("feedback.survey-invited.v1", "feedback.survey-answered.v1");
        expired.awaitTold("feedback.survey-invited.v1", "feedback.survey-expired.v1");
        assertThat(TestEvents.of("feedback"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(Contracts.violations(event.type(), event.payload()))
                        .isEmpty());
    }

    private String mailedToken(Case one) {
        await().until(() -> !mailbox.of(one.address).isEmpty());
        return Mailbox.token(mailbox.of(one.address).get(0));
    }

    private static Response answer(String link, String json) {
        return given().contentType(ContentType.JSON).body(json).post(link);
    }

    private static Response respond(String bearer, UUID id) {
        return given().auth()
                .oauth2(bearer)
                .contentType(ContentType.JSON)
                .body(GOOD)
                .post("/api/invitations/" + id + "/response");
    }

    private static Response manager(String path) {
        return given().auth().oauth2(Tokens.of("manager")).get(path);
    }
}
