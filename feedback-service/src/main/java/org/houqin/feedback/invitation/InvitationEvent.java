package org.houqin.feedback.invitation;

import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.messaging.DomainEvent;

/** What others are told about an invitation. */
public sealed interface InvitationEvent extends DomainEvent {

    /** Somebody is asked about a closed ticket. */
    record SurveyInvited(
            UUID invitationId,
            UUID ticketId,
            String ticketNumber,
            int closure,
            UUID personId,
            Channel channel,
            Instant invitedAt,
            Instant expiresAt)
            implements InvitationEvent {
        @Override
        public String type() {
            return "feedback.survey-invited.v1";
        }
    }

    /** The person has answered; the ticket shows it, and opens again when it was not fixed. */
    record SurveyAnswered(
            UUID invitationId,
            UUID ticketId,
            String ticketNumber,
            int closure,
            int score,
            boolean fixed,
            String comment,
            Instant answeredAt)
            implements InvitationEvent {
        @Override
        public String type() {
            return "feedback.survey-answered.v1";
        }
    }

    /** Nobody answered in time, or the ticket was reopened before. */
    record SurveyExpired(UUID invitationId, UUID ticketId, int closure, Instant expiredAt) implements InvitationEvent {
        @Override
        public String type() {
            return "feedback.survey-expired.v1";
        }
    }
}
