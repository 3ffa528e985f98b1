package org.houqin.feedback.invitation;

import static org.houqin.feedback.invitation.InvitationStatus.ANSWERED;
import static org.houqin.feedback.invitation.InvitationStatus.EXPIRED;
import static org.houqin.feedback.invitation.InvitationStatus.OPEN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.feedback.FeedbackError;
import org.houqin.feedback.invitation.InvitationEvent.SurveyAnswered;
import org.houqin.feedback.invitation.InvitationEvent.SurveyExpired;
import org.houqin.feedback.invitation.InvitationEvent.SurveyInvited;
import org.houqin.feedback.response.Answer;
import org.houqin.platform.messaging.EventSource;
import org.houqin.platform.problem.RuleViolation;

/**
 * One person is asked once about one closure of one ticket.
 *
 * <p>The columns of the mail ({@code token_hash}, {@code mail_due_at}, {@code mail_attempts}, {@code sent_at}) belong to
 * the sender of mails; this class only books the first try.
 */
@Entity
public class Invitation implements EventSource {
    @Id
    private UUID id;

    @Version
    private long version;

    private long eventSeq;
    private UUID ticketId;
    private String ticketNumber;
    private String ticketTitle;
    private int closure;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    private Instant finishedAt;
    private Instant invitedAt;
    private Instant expiresAt;
    private Instant endedAt;

    @Column(updatable = false)
    private Instant mailDueAt;

    @Column(insertable = false, updatable = false)
    private byte[] tokenHash;

    @Column(insertable = false, updatable = false)
    private Instant sentAt;

    protected Invitation() {}

    /** An open invitation to the person who asked for the ticket; with channel EMAIL a mail is due at once. */
    public Invitation(UUID id, ClosedTicket ticket, Channel channel, Instant at, Duration validity) {
        this.id = id;
        this.ticketId = ticket.ticketId();
        this.ticketNumber = ticket.number();
        this.ticketTitle = ticket.title();
        this.closure = ticket.closure();
        this.personId = ticket.requesterId();
        this.finishedAt = ticket.finishedAt();
        this.channel = channel;
        this.status = OPEN;
        this.invitedAt = at;
        this.expiresAt = at.plus(validity);
        this.mailDueAt = channel == Channel.EMAIL ? at : null;
    }

    /** Tells of the invitation itself. */
    public List<InvitationEvent> invited() {
        return List.of(new SurveyInvited(id, ticketId, ticketNumber, closure, personId, channel, invitedAt, expiresAt));
    }

    /**
     * Takes the one answer.
     *
     * @throws RuleViolation SURVEY_ANSWERED or SURVEY_EXPIRED when it has ended
     */
    public List<InvitationEvent> answer(Answer answer, Instant at) {
        requireOpen(at);
        end(ANSWERED, at);
        return List.of(new SurveyAnswered(
                id, ticketId, ticketNumber, closure, answer.score(), answer.fixed(), answer.comment(), at));
    }

    /** Ends it without an answer; nothing follows when it has ended already. */
    public List<InvitationEvent> expire(Instant at) {
        if (status != OPEN) {
            return List.of();
        }
        end(EXPIRED, at);
        return List.of(new SurveyExpired(id, ticketId, closure, at));
    }

    private void requireOpen(Instant at) {
        switch (status.at(at, expiresAt)) {
            case OPEN -> {}
            case ANSWERED -> throw new RuleViolation(FeedbackError.SURVEY_ANSWERED, "This survey has been answered.");
            case EXPIRED -> throw new RuleViolation(FeedbackError.SURVEY_EXPIRED, "This survey is over.");
        }
    }

    private void end(InvitationStatus how, Instant at) {
        status = how;
        endedAt = at;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "invitation";
    }

    @Override
    public long nextEventSeq() {
        return ++eventSeq;
    }

    @Override
    public UUID correlationId() {
        return ticketId;
    }

    public UUID personId() {
        return personId;
    }

    long version() {
        return version;
    }

    UUID ticketId() {
        return ticketId;
    }

    public String ticketNumber() {
        return ticketNumber;
    }

    public String ticketTitle() {
        return ticketTitle;
    }

    int closure() {
        return closure;
    }

    public InvitationStatus status() {
        return status;
    }

    Channel channel() {
        return channel;
    }

    public Instant finishedAt() {
        return finishedAt;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
