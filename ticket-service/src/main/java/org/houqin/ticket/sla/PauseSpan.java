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

/** A stretch of time in which work waited for one party, with what held for its reason when it began. */
@Entity
@Table(name = "pause_span")
public class PauseSpan {
    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private WaitingParty party;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "stops_respond")
    private boolean stopsRespond;

    @Column(name = "stops_resolve")
    private boolean stopsResolve;

    @Column(name = "stops_firm")
    private boolean stopsFirm;

    @Column(name = "chase_at")
    private Instant chaseAt;

    @Column(name = "give_up_at")
    private Instant giveUpAt;

    protected PauseSpan() {}

    public PauseSpan(UUID ticketId, PauseReason reason, WaitingParty party, Instant startedAt) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.reason = reason.code();
        this.party = party;
        this.startedAt = startedAt;
        this.stopsRespond = reason.stopsRespond();
        this.stopsResolve = reason.stopsResolve();
        this.stopsFirm = reason.stopsFirm();
        this.chaseAt = after(reason.chaseAfter());
        this.giveUpAt = after(reason.giveUpAfter());
    }

    /** The same waiting, but for somebody else from now on. */
    public PauseSpan handOver(WaitingParty next, Instant at) {
        PauseSpan span = new PauseSpan(ticketId, kind(), next, at);
        span.giveUpAt = giveUpAt;
        if (chaseAt != null) {
            span.chaseAt = at.plus(Duration.between(startedAt, chaseAt));
        }
        end(at);
        return span;
    }

    /** Says that somebody was reminded; once is enough. */
    public void chased() {
        chaseAt = null;
    }

    /** Ends the waiting. */
    public void end(Instant at) {
        endedAt = at;
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    /** Whether this clock stands still meanwhile. */
    public boolean stops(SlaTarget target) {
        return switch (target) {
            case RESPOND -> stopsRespond;
            case RESOLVE -> stopsResolve;
            case FIRM -> stopsFirm;
        };
    }

    public String reason() {
        return reason;
    }

    public WaitingParty party() {
        return party;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Null while it lasts. */
    public Instant endedAt() {
        return endedAt;
    }

    private PauseReason kind() {
        return new PauseReason(reason, party, stopsRespond, stopsResolve, stopsFirm, null, null);
    }

    private Instant after(Integer hours) {
        return hours == null ? null : startedAt.plus(Duration.ofHours(hours));
    }
}
