package org.houqin.feedback.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.identity.Actor;

/** An invitation as its person and the managers see it. */
public record InvitationView(
        UUID id,
        long version,
        UUID ticketId,

        @Schema(examples = "T-2026-000123") String ticketNumber,

        @Schema(examples = "Tap drips in 304") String ticketTitle,

        @Schema(description = "Which closing of the ticket it asks about, from 1", examples = "1")
        int closure,

        UUID personId,
        Channel channel,
        InvitationStatus status,
        Instant invitedAt,

        @Schema(description = "When the mail left, or when it appeared in the application; null while the mail waits")
        Instant sentAt,

        Instant expiresAt,

        @Schema(description = "What you may do now", examples = "[\"response\"]")
        List<String> allowed)
        implements Versioned {

    /** The invitation as somebody sees it at a moment. */
    static InvitationView of(Invitation invitation, Actor actor, Instant at) {
        return new InvitationView(
                        invitation.id(),
                        invitation.version(),
                        invitation.ticketId(),
                        invitation.ticketNumber(),
                        invitation.ticketTitle(),
                        invitation.closure(),
                        invitation.personId(),
                        invitation.channel(),
                        invitation.status(),
                        invitation.invitedAt(),
                        invitation.sentAt(),
                        invitation.expiresAt(),
                        List.of())
                .seenBy(actor, at);
    }

    /** This view with its status at a moment and with what the actor may do. */
    InvitationView seenBy(Actor actor, Instant at) {
        InvitationStatus now = status.at(at, expiresAt);
        boolean mayAnswer = now == InvitationStatus.OPEN && actor.is(personId);
        return new InvitationView(
                id,
                version,
                ticketId,
                ticketNumber,
                ticketTitle,
                closure,
                personId,
                channel,
                now,
                invitedAt,
                channel == Channel.IN_APP ? invitedAt : sentAt,
                expiresAt,
                mayAnswer ? List.of("response") : List.of());
    }
}
