package org.houqin.ticket.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.houqin.platform.ids.Ids;
import org.houqin.ticket.calendar.BusinessCalendar;

/**
 * One target of one ticket in business time. The versions of policy and calendar are pinned when it starts; the due time
 * is always worked out anew from the pause spans. A loaded clock needs {@link #by} before it can count.
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

    @Column(name = "policy_id")
    private UUID policyId;

    @Column(name = "policy_version")
    private Integer policyVersion;

    private boolean named;

    @Column(name = "calendar_id")
    private UUID calendarId;

    @Column(name = "calendar_version")
    private int calendarVersion;

    private int amount;

    @Enumerated(EnumType.STRING)
    private TargetUnit unit;

    @Column(name = "limit_seconds")
    private long limitSeconds;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "base_due_at")
    private Instant baseDueAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    @Column(name = "margin_seconds")
    private Long marginSeconds;

    @Column(name = "business_seconds")
    private Long businessSeconds;

    @Column(name = "wall_seconds")
    private Long wallSeconds;

    @Column(name = "warn_shares")
    private int[] warnShares;

    @Column(name = "warned_share")
    private int warnedShare;

    @Column(name = "next_warn_at")
    private Instant nextWarnAt;

    @Transient
    private BusinessCalendar calendar;

    protected SlaClock() {}

    /** A clock that runs from {@code at}. */
    public SlaClock(UUID ticketId, int closure, SlaTarget target, SlaLimit limit, Instant at) {
        this.id = Ids.next();
        this.ticketId = ticketId;
        this.closure = closure;
        this.target = target;
        this.startedAt = at;
        take(limit);
        count(Waiting.NONE);
    }

    /** Gives a loaded clock the calendar it has pinned. */
    public void by(SlaRules rules) {
        calendar = rules.calendar(calendarId, calendarVersion);
    }

    /** Whether it can count: its calendar is known. */
    public boolean hasCalendar() {
        return calendar != null;
    }

    /** Stands still from now on; warns nobody meanwhile. */
    public void pause(Instant at) {
        pausedAt = at;
        nextWarnAt = null;
    }

    /** Runs again; the spans since the start move the due time. */
    public void resume(Collection<PauseSpan> spans) {
        pausedAt = null;
        count(Waiting.of(spans, target));
    }

    /** Another limit from the same start; time already waited stays waited, shares already told of stay told. */
    public void retarget(SlaLimit limit, Collection<PauseSpan> spans) {
        take(limit);
        count(Waiting.of(spans, target));
    }

    /** Stops for good and keeps by how much the target was met (positive) or missed (negative), by the wall clock. */
    public void stop(Instant at, Collection<PauseSpan> spans) {
        stoppedAt = at;
        if (pausedAt != null && !pausedAt.isAfter(dueAt)) {
            dueAt = calendar.due(dueAt, calendar.elapsed(pausedAt, at));
        }
        pausedAt = null;
        nextWarnAt = null;
        marginSeconds = Duration.between(at, dueAt).toSeconds();
        wallSeconds = Duration.between(startedAt, at).toSeconds();
        businessSeconds = Waiting.of(spans, target).elapsed(calendar, startedAt, at);
    }

    /** Says that the breach has been told; whether it had not been before. */
    public boolean tellBreach() {
        boolean first = warnedShare < 100;
        warnedShare = 100;
        return first;
    }

    public boolean isOpen() {
        return stoppedAt == null;
    }

    public boolean isRunning() {
        return isOpen() && pausedAt == null;
    }

    /** Whether the target was kept, to the second; only a stopped clock can tell. */
    public boolean isMet() {
        return !isOpen() && stoppedAt.getEpochSecond() <= dueAt.getEpochSecond();
    }

    /** When those it runs for work next: now or later. */
    public Instant nextWorking(Instant at) {
        return calendar.nextWorking(at);
    }

    public boolean measures(SlaTarget what) {
        return target == what;
    }

    public UUID id() {
        return id;
    }

    public SlaTarget target() {
        return target;
    }

    public int closure() {
        return closure;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    /** When it stopped, or null. */
    public Instant stoppedAt() {
        return stoppedAt;
    }

    public Instant nextWarnAt() {
        return nextWarnAt;
    }

    public Long marginSeconds() {
        return marginSeconds;
    }

    public Long businessSeconds() {
        return businessSeconds;
    }

    private void take(SlaLimit limit) {
        policyId = limit.policyId();
        policyVersion = limit.policyVersion();
        named = limit.named();
        calendarId = limit.calendarId();
        calendarVersion = limit.calendarVersion();
        calendar = limit.calendar();
        amount = limit.amount();
        unit = limit.unit();
        baseDueAt = limit.due(startedAt);
        limitSeconds = calendar.elapsed(startedAt, baseDueAt);
        warnShares = limit.warnAt().stream().mapToInt(Integer::intValue).toArray();
    }

    private void count(Waiting waiting) {
        dueAt = waiting.due(calendar, startedAt, baseDueAt);
        nextWarnAt = new Shares(warnShares)
                .after(warnedShare)
                .map(share -> Shares.reachedAt(share, calendar, startedAt, dueAt, limitSeconds))
                .orElse(null);
    }
}
