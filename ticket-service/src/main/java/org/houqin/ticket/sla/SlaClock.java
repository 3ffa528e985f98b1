package org.houqin.ticket.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

/**
 * One target of one ticket, measured in wall-clock time: due = start + limit + the pause spans since the start. The due
 * time is always worked out anew from the spans.
 */
@Entity
@Table(name = "sla_clock")
public class SlaClock {
    @Id
    private UUID id;

    @Column(name = "ticket_id")
    private UUID ticketId;

    private int closure;

    @Enumerated(EnumType.STRING)
    private SlaTarget target;

    @Column(name = "limit_seconds")
    private long limitSeconds;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "margin_seconds")
    private Long marginSeconds;

    protected SlaClock() {}

    /** A clock that runs from {@code at}. */
    public SlaClock(UUID ticketId, int closure, SlaTarget target, Duration limit, Instant at) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.closure = closure;
        this.target = target;
        this.limitSeconds = limit.toSeconds();
        this.startedAt = at;
        this.dueAt = at.plus(limit);
    }

    /** Stands still from now on; the time until {@link #resume} moves the due time. */
    public void pause(Instant at) {
        pausedAt = at;
    }

    /** Runs again; every ended span since the start moves the due time. */
    public void resume(Collection<PauseSpan> spans) {
        pausedAt = null;
        dueAt = due(spans);
    }

    /** Another limit from the same start; time already waited stays waited. */
    public void retarget(Duration limit, Collection<PauseSpan> spans) {
        limitSeconds = limit.toSeconds();
        dueAt = due(spans);
    }

    /** Stops for good and keeps by how much the target was met (positive) or missed (negative). */
    public void stop(Instant at) {
        stoppedAt = at;
        marginSeconds = Duration.between(at, dueAt).toSeconds();
    }

    public boolean isOpen() {
        return stoppedAt == null;
    }

    public boolean isRunning() {
        return isOpen() && pausedAt == null;
    }

    /** Whether the target was kept; only a stopped clock can tell. */
    public boolean isMet() {
        return !isOpen() && !stoppedAt.isAfter(dueAt);
    }

    public boolean measures(SlaTarget what) {
        return target == what;
    }

    public int closure() {
        return closure;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Long marginSeconds() {
        return marginSeconds;
    }

    private Instant due(Collection<PauseSpan> spans) {
        Duration waited = target == SlaTarget.RESOLVE
                ? spans.stream().map(span -> span.lengthSince(startedAt)).reduce(Duration.ZERO, Duration::plus)
                : Duration.ZERO;
        return startedAt.plusSeconds(limitSeconds).plus(waited);
    }
}
