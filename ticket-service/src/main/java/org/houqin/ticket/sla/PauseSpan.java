package org.houqin.ticket.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

/** A stretch of time in which work waited for one party; the resolve clock does not count it. */
@Entity
@Table(name = "pause_span")
public class PauseSpan {
    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    @Enumerated(EnumType.STRING)
    private PauseReason reason;

    @Enumerated(EnumType.STRING)
    private WaitingParty party;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PauseSpan() {}

    public PauseSpan(UUID ticketId, PauseReason reason, WaitingParty party, Instant startedAt) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.reason = reason;
        this.party = party;
        this.startedAt = startedAt;
    }

    /** Ends the waiting. */
    public void end(Instant at) {
        endedAt = at;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /** The part of the span that lies after {@code since}; nothing while the span is open. */
    public Duration lengthSince(Instant since) {
        if (isOpen() || !endedAt.isAfter(since)) {
            return Duration.ZERO;
        }
        return Duration.between(startedAt.isAfter(since) ? startedAt : since, endedAt);
    }

    public PauseReason reason() {
        return reason;
    }

    public WaitingParty party() {
        return party;
    }

    public Instant startedAt() {
        return startedAt;
    }
}
