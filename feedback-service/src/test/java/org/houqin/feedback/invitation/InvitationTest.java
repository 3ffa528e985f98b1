package org.houqin.feedback.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.houqin.feedback.FeedbackError;
import org.houqin.feedback.invitation.InvitationEvent.SurveyAnswered;
import org.houqin.feedback.invitation.InvitationEvent.SurveyExpired;
import org.houqin.feedback.invitation.InvitationEvent.SurveyInvited;
import org.houqin.feedback.response.Answer;
import org.houqin.platform.problem.ErrorCode;
import org.houqin.platform.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Instant NOON = Instant.parse("2026-03-14T04:00:00Z");
    private static final Duration FORTNIGHT = Duration.ofDays(14);
    private static final Answer GOOD = new Answer(5, true, "Thanks");

    private final ClosedTicket ticket = new ClosedTicket(
            UUID.randomUUID(), "T-2026-000123", "Tap drips", 2, UUID.randomUUID(), NOON.minusSeconds(60), null);
    private final Invitation invitation = new Invitation(UUID.randomUUID(), ticket, Channel.EMAIL, NOON, FORTNIGHT);

    @Test
    void it_invites_the_requester_for_a_fortnight() {
        assertThat(invitation.invited())
                .containsExactly(new SurveyInvited(
                        invitation.id(),
                        ticket.ticketId(),
                        "T-2026-000123",
                        2,
                        ticket.requesterId(),
                        Channel.EMAIL,
                        NOON,
                        NOON.plus(FORTNIGHT)));
        assertThat(invitation.status()).isEqualTo(InvitationStatus.OPEN);
    }

    @Test
    void an_answer_ends_it_and_is_told() {
        Instant later = NOON.plusSeconds(5);
        assertThat(invitation.answer(GOOD, later))
                .containsExactly(new SurveyAnswered(
                        invitation.id(), ticket.ticketId(), "T-2026-000123", 2, 5, true, "Thanks", later));
        assertThat(invitation.status()).isEqualTo(InvitationStatus.ANSWERED);
    }

    @Test
    void there_is_only_one_answer() {
        invitation.answer(GOOD, NOON);
        refused(FeedbackError.SURVEY_ANSWERED, NOON.plusSeconds(1));
        refused(FeedbackError.SURVEY_ANSWERED, NOON.plus(FORTNIGHT));
    }

    @Test
    void the_last_moment_counts_and_the_next_does_not() {
        refused(FeedbackError.SURVEY_EXPIRED, NOON.plus(FORTNIGHT));
        assertThat(invitation.answer(GOOD, NOON.plus(FORTNIGHT).minusNanos(1))).hasSize(1);
    }

    @Test
    void expiry_ends_it_once() {
        assertThat(invitation.expire(NOON))
                .containsExactly(new SurveyExpired(invitation.id(), ticket.ticketId(), 2, NOON));
        assertThat(invitation.expire(NOON)).isEmpty();
        refused(FeedbackError.SURVEY_EXPIRED, NOON);
    }

    @Test
    void an_answered_one_does_not_expire() {
        invitation.answer(GOOD, NOON);
        assertThat(invitation.expire(NOON)).isEmpty();
        assertThat(invitation.status()).isEqualTo(InvitationStatus.ANSWERED);
    }

    @Test
    void readers_see_it_expired_the_moment_its_time_is_up() {
        Instant end = NOON.plus(FORTNIGHT);
        assertThat(InvitationStatus.OPEN.at(end.minusNanos(1), end)).isEqualTo(InvitationStatus.OPEN);
        assertThat(InvitationStatus.OPEN.at(end, end)).isEqualTo(InvitationStatus.EXPIRED);
        assertThat(InvitationStatus.ANSWERED.at(end, end)).isEqualTo(InvitationStatus.ANSWERED);
    }

    @Test
    void a_score_is_one_to_five_and_blank_words_are_none() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Answer(0, true, null));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Answer(6, true, null));
        assertThat(new Answer(1, false, "  ").comment()).isNull();
        assertThat(new Answer(1, false, " bad ").comment()).isEqualTo("bad");
    }

    private void refused(ErrorCode code, Instant at) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> invitation.answer(GOOD, at))
                .matches(refusal -> refusal.code() == code);
    }
}
