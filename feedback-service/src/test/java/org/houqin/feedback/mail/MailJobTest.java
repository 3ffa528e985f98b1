package org.houqin.feedback.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.houqin.feedback.Case;
import org.houqin.feedback.FeedbackSettings;
import org.houqin.feedback.Mailbox;
import org.houqin.feedback.SmtpPort;
import org.houqin.feedback.TestClock;
import org.houqin.feedback.invitation.InvitationExpiry;
import org.houqin.feedback.satisfaction.SatisfactionDays;
import org.houqin.platform.time.HouseTime;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The jobs, run by hand on a clock we set. */
@QuarkusTest
@RealParts
@WithTestResource(
        value = SmtpPort.class,
        scope = TestResourceScope.RESTRICTED_TO_CLASS,
        initArgs = {
            @ResourceArg(name = "houqin.feedback.mail-every", value = "off"),
            @ResourceArg(name = "houqin.feedback.expiry-every", value = "off"),
            @ResourceArg(name = "houqin.feedback.quiet-hours", value = "21:00-08:00")
        })
class MailJobTest {
    @Inject
    MailJob job;

    @Inject
    DueMails dueMails;

    @Inject
    FeedbackSettings settings;

    @Inject
    HouseTime house;

    @Inject
    InvitationExpiry expiry;

    @Inject
    SatisfactionDays days;

    @Inject
    TestClock clock;

    private final Mailbox mailbox = new Mailbox();

    @BeforeEach
    void noonAndMailServerUp() {
        clock.set(LocalTime.NOON);
        TestDatabase.execute("truncate response, invitation, satisfaction_day");
        mailbox.start();
    }

    @AfterEach
    void mailServerDown() {
        mailbox.stop();
    }

    @Test
    void a_mail_server_that_is_away_delays_mails_and_loses_none() {
        Case one = invited();
        Case other = invited();
        mailbox.stop();
        run(job.run());
        run(job.run());
        assertThat(sent()).isZero();
        mailbox.start();
        run(job.run());
        assertThat(sent()).as("the next try is not due yet").isZero();
        clock.forward(Duration.ofMinutes(1));
        run(job.run());
        assertThat(mailbox.of(one.address)).hasSize(1);
        assertThat(mailbox.of(other.address)).hasSize(1);
        assertThat(sent()).isEqualTo(2);
        clock.forward(Duration.ofHours(2));
        run(job.run());
        assertThat(mailbox.of(one.address)).as("sent means sent").hasSize(1);
    }

    @Test
    void a_replica_that_dies_after_its_claim_is_replaced_and_its_token_is_void() {
        Case one = invited();
        DueMail claimed = dueMails.claim(clock.instant()).await().atMost(Duration.ofSeconds(5));
        run(job.run());
        assertThat(mailbox.of(one.address)).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        run(job.run());
        assertThat(mailbox.of(one.address)).hasSize(1);
        given().get("/public/surveys/" + claimed.token().value()).then().statusCode(404);
        given().get("/public/surveys/" + Mailbox.token(mailbox.of(one.address).get(0)))
                .then()
                .statusCode(200);
    }

    @Test
    void replicas_at_work_at_once_send_each_mail_once() {
        List<Case> cases = Stream.generate(MailJobTest::invited).limit(12).toList();
        Uni<Void> replicas = Uni.join()
                .all(job.run(), job.run(), job.run(), job.run())
                .andFailFast()
                .replaceWithVoid();
        run(replicas);
        assertThat(cases).allSatisfy(one -> assertThat(mailbox.of(one.address)).hasSize(1));
        assertThat(TestDatabase.number("select max(mail_attempts) from invitation"))
                .isOne();
    }

    @Test
    void nobody_is_woken_in_quiet_hours() {
        Case one = invited();
        clock.set(LocalTime.of(22, 30));
        run(job.run());
        assertThat(mailbox.of(one.address)).isEmpty();
        clock.forward(Duration.ofHours(9).plusMinutes(29));
        run(job.run());
        assertThat(mailbox.of(one.address)).isEmpty();
        clock.forward(Duration.ofMinutes(1));
        run(job.run());
        assertThat(mailbox.of(one.address)).hasSize(1);
    }

    @Test
    void mails_that_are_left_when_quiet_hours_begin_wait() {
        List<Case> cases = List.of(invited(), invited(), invited());
        clock.set(LocalTime.of(20, 30));
        run(new MailJob(dueMails, settings, house, "http://localhost", new LateAfterTheFirstMail()).run());
        assertThat(cases).filteredOn(one -> !mailbox.of(one.address).isEmpty()).hasSize(1);
        assertThat(TestDatabase.number("select sum(mail_attempts) from invitation"))
                .as("the others were not claimed")
                .isOne();
    }

    /** An hour passes with the first mail. */
    private final class LateAfterTheFirstMail extends Clock {
        @Override
        public Instant instant() {
            return clock.instant().plus(sent() == 0 ? Duration.ZERO : Duration.ofHours(1));
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }

    @Test
    void a_question_answered_or_void_before_its_mail_left_sends_none() {
        Case answered = invited();
        Case reopened = invited().reopened(2);
        reopened.awaitTold("feedback.survey-invited.v1", "feedback.survey-expired.v1");
        given().auth()
                .oauth2(answered.bearer())
                .contentType(ContentType.JSON)
                .body("{\"score\": 3, \"fixed\": false}")
                .post("/api/invitations/" + answered.invitation(1) + "/response")
                .then()
                .statusCode(200);
        run(job.run());
        assertThat(mailbox.of(answered.address)).isEmpty();
        assertThat(mailbox.of(reopened.address)).isEmpty();
    }

    @Test
    void after_a_fortnight_nobody_can_answer_and_it_is_told_once() {
        Case one = invited();
        run(job.run());
        clock.forward(Duration.ofDays(14));
        String link = "/public/surveys/" + Mailbox.token(mailbox.of(one.address).get(0));
        given().contentType(ContentType.JSON)
                .body("{\"score\": 3, \"fixed\": false}")
                .post(link)
                .then()
                .statusCode(409)
                .body("code", equalTo("SURVEY_EXPIRED"));
        run(Uni.join().all(expiry.run(), expiry.run()).andFailFast().replaceWithVoid());
        one.awaitTold("feedback.survey-invited.v1", "feedback.survey-expired.v1");
        given().get(link).then().statusCode(200).body("status", equalTo("EXPIRED"));
    }

    @Test
    void figures_stay_the_same_when_days_are_closed() {
        Case.withoutAddress().closed(1, "{\"score\": 5, \"comment\": null}").invitation(1);
        Case.withoutAddress().closed(1, "{\"score\": 2, \"comment\": null}").invitation(1);
        Case.withoutAddress().closed(1).invitation(1);
        String today = figures();
        assertThat(today).contains("\"count\":2", "\"average\":3.50", "\"responseRate\":0.67", "\"2\":1", "\"5\":1");
        clock.forward(Duration.ofDays(1));
        run(days.close());
        run(days.close());
        assertThat(TestDatabase.number("select sum(invited) from satisfaction_day"))
                .isEqualTo(3);
        assertThat(figures()).isEqualTo(today);
    }

    private static Case invited() {
        Case one = Case.withAddress().closed(1);
        one.invitation(1);
        return one;
    }

    private static long sent() {
        return TestDatabase.number("select count(*) from invitation where sent_at is not null");
    }

    private static String figures() {
        return given().auth()
                .oauth2(Tokens.of("manager"))
                .get("/api/metrics/satisfaction")
                .asString();
    }

    private static void run(Uni<Void> work) {
        work.await().atMost(Duration.ofSeconds(30));
    }
}
