package org.houqin.ticket.ticket;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.EventSource;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;
import org.houqin.ticket.catalog.Impact;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.crew.Assignment;
import org.houqin.ticket.crew.AssignmentEnd;
import org.houqin.ticket.parts.PartLine;
import org.houqin.ticket.sla.PauseReason;
import org.houqin.ticket.sla.PauseSpan;
import org.houqin.ticket.sla.SlaClock;
import org.houqin.ticket.sla.SlaLimits;
import org.houqin.ticket.sla.SlaRules;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.sla.WaitingParty;

/**
 * A reported need, from submission to closure. Every method is one thing that can be done to it; it answers the events
 * that follow and throws TICKET_STATE when the state table forbids it. The last of the events is the one that moved it.
 */
@Entity
@Table(name = "ticket")
public class Ticket implements EventSource {
    @Id
    private UUID id;

    private String number;

    @Version
    private long version;

    @Column(name = "event_seq")
    private long eventSeq;

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "paused_from")
    private TicketStatus pausedFrom;

    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "location_id")
    private UUID locationId;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    @Enumerated(EnumType.STRING)
    private Impact impact;

    @Column(name = "policy_id")
    private UUID policyId;

    @Column(name = "requester_id")
    private UUID requesterId;

    @Column(name = "technician_id")
    private UUID technicianId;

    @Column(name = "team_id")
    private UUID teamId;

    private boolean pool;

    @Column(name = "merged_into")
    private UUID mergedInto;

    private String contact;

    @Column(name = "preferred_from")
    private Instant preferredFrom;

    @Column(name = "preferred_to")
    private Instant preferredTo;

    private int watchers;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "responded_at")
    private Instant respondedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private int closure;
    private int rework;

    @Embedded
    private WorkReport report;

    @Embedded
    private Rating rating;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "ticket_id", insertable = false, updatable = false)
    private Set<SlaClock> clocks = new HashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "ticket_id", insertable = false, updatable = false)
    private Set<PauseSpan> pauses = new HashSet<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "ticket_id", insertable = false, updatable = false)
    private Set<PartLine> parts = new HashSet<>();

    @Column(name = "planned_for")
    private Instant plannedFor;

    @Transient
    private SlaRules rules;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "ticket_id", insertable = false, updatable = false)
    private Set<Assignment> assignments = new HashSet<>();

    protected Ticket() {}

    /** A need that was just reported; its clocks run. */
    public Ticket(String number, Need need, SlaLimits limits, Instant at) {
        this.id = Ids.next();
        this.number = number;
        this.status = TicketStatus.SUBMITTED;
        this.title = need.title();
        this.description = need.description();
        this.channel = need.channel();
        this.categoryId = need.categoryId();
        this.locationId = need.locationId();
        this.urgency = need.urgency();
        this.nature = need.nature();
        this.impact = Impact.LOW;
        this.requesterId = need.requesterId();
        this.contact = need.contact();
        this.preferredFrom = need.preferredFrom();
        this.preferredTo = need.preferredTo();
        this.createdAt = at;
        this.closure = 1;
        clocks().start(SlaTarget.RESPOND, limits, at);
        clocks().start(SlaTarget.RESOLVE, limits, at);
        lookAtClocks();
    }

    /** What to tell of a ticket that was just reported. */
    public List<TicketEvent> submitted() {
        return List.of(new TicketEvent.Submitted(
                id, number, title, categoryId, locationId, urgency, nature, requesterId, channel, createdAt));
    }

    /** Says what it is and how pressing; the limits follow, time already spent stays spent. */
    public List<TicketEvent> triage(Classification found, SlaLimits limits, Instant at) {
        become(TicketStatus.TRIAGED, TicketAction.TRIAGE);
        categoryId = found.categoryId();
        urgency = found.urgency();
        nature = found.nature();
        impact = found.impact();
        policyId = found.policyId();
        clocks().retarget(limits);
        lookAtClocks();
        return List.of(new TicketEvent.Triaged(id, number, categoryId, urgency, nature, impact, policyId, at));
    }

    public List<TicketEvent> dispatch(UUID technician, Instant at) {
        return dispatch(technician, null, at);
    }

    /**
     * Gives it to a technician.
     *
     * @param team the team or outside firm they go for, or null
     */
    public List<TicketEvent> dispatch(UUID technician, UUID team, Instant at) {
        become(TicketStatus.DISPATCHED, TicketAction.DISPATCH);
        take(technician, at);
        offeredTo(team, false);
        return List.of(new TicketEvent.Dispatched(id, number, technicianId, at));
    }

    /** Lets the members of a team, or every technician it suits, take it. */
    public List<TicketEvent> offer(UUID team, Instant at) {
        become(TicketStatus.TRIAGED, TicketAction.OFFER);
        offeredTo(team, team == null);
        return List.of(new TicketEvent.Offered(id, number, team, at));
    }

    /** A technician takes it from the pool or for the team: given and accepted in one. */
    public List<TicketEvent> grab(UUID technician, UUID team, Instant at) {
        become(TicketStatus.ACCEPTED, TicketAction.GRAB);
        take(technician, at);
        teamId = team;
        crew().leadAccepts(at);
        return after(respond(at), new TicketEvent.Grabbed(id, number, technicianId, at));
    }

    /** Another technician goes on with it; waiting goes on too, everything else has to be accepted anew. */
    public List<TicketEvent> handOver(UUID technician, UUID team, Instant at) {
        boolean waits = status == TicketStatus.PAUSED;
        become(waits ? TicketStatus.PAUSED : TicketStatus.DISPATCHED, TicketAction.HANDOVER);
        if (waits) {
            pausedFrom = TicketStatus.ACCEPTED;
        }
        UUID before = technicianId;
        take(technician, at);
        offeredTo(team, false);
        return List.of(new TicketEvent.HandedOver(id, number, before, technicianId, at));
    }

    /** It is the same need as another one, which goes on in its place. */
    public List<TicketEvent> mergeInto(UUID other, String otherNumber, Instant at) {
        become(TicketStatus.MERGED, TicketAction.MERGE);
        mergedInto = other;
        technicianId = null;
        offeredTo(null, false);
        crew().disband(AssignmentEnd.MERGED, at);
        endAll(at);
        return List.of(new TicketEvent.Merged(id, number, other, otherNumber, at));
    }

    /** Another ticket turned out to be the same need. */
    public List<TicketEvent> absorb(UUID duplicate, String duplicateNumber, Instant at) {
        if (!status.isOpen()) {
            throw new RuleViolation(TicketError.TICKET_STATE, "A ticket that is " + status + " goes on with nothing.");
        }
        return List.of(new TicketEvent.Absorbed(id, number, duplicate, duplicateNumber, at));
    }

    /** The technician takes it on; the first time, that is the response. */
    public List<TicketEvent> accept(Instant at) {
        become(TicketStatus.ACCEPTED, TicketAction.ACCEPT);
        crew().leadAccepts(at);
        return after(respond(at), new TicketEvent.Accepted(id, number, technicianId, at));
    }

    /** Says when the work will be done; unless the need is urgent, that is the response. */
    public List<TicketEvent> plan(Instant wantedFor, Instant at) {
        become(status, TicketAction.PLAN);
        plannedFor = wantedFor;
        List<TicketEvent> verdict = urgency == Urgency.URGENT ? List.of() : respond(at);
        return after(verdict, new TicketEvent.Planned(id, number, technicianId, plannedFor, at));
    }

    /** The work is with an outside firm from now on, which has a clock of its own as long as it stays there. */
    public void startFirmClock(SlaLimits limits, Instant at) {
        if (!clocks().runs(SlaTarget.FIRM)) {
            clocks().start(SlaTarget.FIRM, limits, at);
            lookAtClocks();
        }
    }

    /** The work goes to this team, or to none when {@code next} is null; a firm it was with has done its part. */
    public List<TicketEvent> leaveFirm(UUID next, Instant at) {
        return next != null && next.equals(teamId) ? List.of() : stop(at, SlaTarget.FIRM);
    }

    public List<TicketEvent> decline(String reason, Instant at) {
        become(TicketStatus.TRIAGED, TicketAction.DECLINE);
        UUID declinedBy = technicianId;
        technicianId = null;
        crew().disband(AssignmentEnd.DECLINED, at);
        return List.of(new TicketEvent.Declined(id, number, declinedBy, reason, at));
    }

    public List<TicketEvent> start(Instant at) {
        become(TicketStatus.IN_PROGRESS, TicketAction.START);
        crew().leadStarts(at);
        return List.of(new TicketEvent.WorkStarted(id, technicianId, at));
    }

    /** Work waits; the resolve clock stands still until it goes on. */
    public List<TicketEvent> pause(PauseReason reason, WaitingParty party, Instant at) {
        TicketStatus before = status;
        become(TicketStatus.PAUSED, TicketAction.WAIT);
        pausedFrom = before;
        clocks().pause(reason, party, at);
        lookAtClocks();
        return List.of(new TicketEvent.WorkPaused(id, reason.code(), party, at));
    }

    /** Work goes on where it was interrupted. */
    public List<TicketEvent> resume(Instant at) {
        become(pausedFrom, TicketAction.RESUME);
        crew().leadAccepts(at);
        endPause(at);
        return List.of(new TicketEvent.WorkResumed(id, at));
    }

    /**
     * Ends the technician's work; the requester then confirms or the timeout closes it.
     *
     * @param told when it became known and the requester was asked; their time to answer counts from then
     */
    public List<TicketEvent> finish(WorkReport done, Instant at, Instant told) {
        become(TicketStatus.FINISHED, TicketAction.FINISH);
        report = done;
        finishedAt = at;
        askedAt = told;
        crew().finish(done.labourMinutes(), at);
        return after(
                stop(at, SlaTarget.RESOLVE, SlaTarget.FIRM),
                new TicketEvent.WorkFinished(
                        id,
                        number,
                        technicianId,
                        done.cause(),
                        done.remedy(),
                        done.labourMinutes(),
                        done.causeCode(),
                        done.remedyCode(),
                        at));
    }

    /** The requester agrees that it is done, and may say at once how well: {@code score} is null otherwise. */
    public List<TicketEvent> confirm(Integer score, String comment, Instant at) {
        become(TicketStatus.CLOSED, TicketAction.CONFIRM);
        closedAt = at;
        if (score != null) {
            rating = new Rating(score, true, comment, at);
        }
        return List.of(
                new TicketEvent.Confirmed(id, number, closure, at),
                closed(ClosedBy.REQUESTER, score == null ? null : new TicketEvent.Closed.Score(score, comment)));
    }

    /** Closes it because nobody answered in time; reads nothing but the ticket's own row. */
    public List<TicketEvent> close(Instant at) {
        become(TicketStatus.CLOSED, TicketAction.CLOSE);
        closedAt = at;
        return List.of(closed(ClosedBy.TIMEOUT, null));
    }

    /** The work was not done: opens the next closure with a resolution clock of its own. */
    public List<TicketEvent> reopen(String reason, ReopenedBy by, SlaLimits limits, Instant at) {
        become(TicketStatus.TRIAGED, TicketAction.REOPEN);
        closure++;
        rework++;
        technicianId = null;
        offeredTo(null, false);
        finishedAt = null;
        askedAt = null;
        closedAt = null;
        report = null;
        rating = null;
        plannedFor = null;
        clocks().start(SlaTarget.RESOLVE, limits, at);
        lookAtClocks();
        return List.of(new TicketEvent.Reopened(id, number, closure, reason, by, at));
    }

    public List<TicketEvent> cancel(String reason, Instant at) {
        become(TicketStatus.CANCELLED, TicketAction.CANCEL);
        crew().disband(AssignmentEnd.CANCELLED, at);
        endAll(at);
        return List.of(new TicketEvent.Cancelled(id, number, reason, at));
    }

    public List<TicketEvent> reject(String reason, Instant at) {
        become(TicketStatus.REJECTED, TicketAction.REJECT);
        endAll(at);
        return List.of(new TicketEvent.Rejected(id, number, reason, at));
    }

    /** Back to the dispatcher without a technician, because what it waited for will not come. */
    public List<TicketEvent> giveBack(String reason, Instant at) {
        become(TicketStatus.TRIAGED, TicketAction.RETURN);
        technicianId = null;
        offeredTo(null, false);
        crew().disband(AssignmentEnd.RETURNED, at);
        endPause(at);
        return after(stop(at, SlaTarget.FIRM), new TicketEvent.Returned(id, number, reason, at));
    }

    /** Somebody says something, with files or without. */
    public List<TicketEvent> comment(List<UUID> attachmentIds, Instant at) {
        return List.of(new TicketEvent.Commented(
                id, number, attachmentIds == null ? List.of() : List.copyOf(attachmentIds), at));
    }

    /** One more person, or one fewer, waits for the same repair; closed tickets are joined by nobody. */
    public List<TicketEvent> watched(UUID person, int by, Instant at) {
        if (by > 0 && !status.isOpen()) {
            throw new RuleViolation(
                    TicketError.TICKET_STATE,
                    "A ticket that is " + status + " is waited for by nobody; report it anew.");
        }
        watchers += by;
        return List.of(
                by > 0
                        ? new TicketEvent.Joined(id, number, person, watchers, at)
                        : new TicketEvent.Left(id, number, person, watchers, at));
    }

    /** So many people wait for it since another ticket became part of it. */
    public void joinedBy(int more) {
        watchers += more;
    }

    /** The requester's verdict on the current closure. */
    public List<TicketEvent> rate(Rating verdict) {
        rating = verdict;
        return List.of(
                new TicketEvent.Rated(id, number, closure, verdict.score(), verdict.fixed(), verdict.answeredAt()));
    }

    /** The parts asked for, with what can be done about them. */
    public TicketParts parts() {
        return new TicketParts(this, parts);
    }

    /** The people on it. */
    public TicketCrew crew() {
        return new TicketCrew(this, assignments);
    }

    /**
     * Who may do what with it now.
     *
     * @param team the members of its team; nobody when it has none
     */
    public TicketPermissions permissions(Set<UUID> team) {
        return new TicketPermissions(status, requesterId, technicianId, Set.of(), crew().helpers(), team, pool);
    }

    /** @throws RuleViolation TICKET_STATE when the state does not allow the action */
    public void require(TicketAction action) {
        if (!status.allows(action)) {
            throw new RuleViolation(
                    TicketError.TICKET_STATE, "A ticket that is " + status + " does not allow: " + action.verb() + ".");
        }
    }

    /** The waiting under way, or null. */
    PauseSpan pause() {
        return clocks().pause();
    }

    /** Goes on waiting, but for somebody else from now on. */
    List<TicketEvent> waitFor(WaitingParty party, Instant at) {
        String reason = pause().reason();
        clocks().waitFor(party, at);
        return List.of(new TicketEvent.WorkPaused(id, reason, party, at));
    }

    /** Gives a loaded ticket what its clocks count by; whether every clock found its calendar. */
    boolean by(SlaRules known) {
        rules = known;
        clocks.forEach(clock -> clock.by(known));
        return clocks.stream().allMatch(SlaClock::hasCalendar);
    }

    /** What holds for this pause reason; as shipped while nobody says otherwise. */
    PauseReason reason(PauseReason usual) {
        return rules == null ? usual : rules.reason(usual.code()).orElse(usual);
    }

    private void become(TicketStatus next, TicketAction action) {
        require(action);
        if (!status.leadsTo(next, action)) {
            throw new IllegalStateException(status + " does not lead to " + next + " by " + action);
        }
        status = next;
    }

    private TicketEvent closed(ClosedBy by, TicketEvent.Closed.Score score) {
        return new TicketEvent.Closed(
                id, number, title, closure, requesterId, technicianId, categoryId, finishedAt, closedAt, by, score);
    }

    private List<TicketEvent> respond(Instant at) {
        if (respondedAt != null) {
            return List.of();
        }
        respondedAt = at;
        return stop(at, SlaTarget.RESPOND);
    }

    private List<TicketEvent> stop(Instant at, SlaTarget... targets) {
        List<TicketEvent> verdict = clocks().stop(at, targets);
        lookAtClocks();
        return verdict;
    }

    private void take(UUID technician, Instant at) {
        technicianId = technician;
        crew().lead(technician, at);
    }

    private void offeredTo(UUID team, boolean anybody) {
        teamId = team;
        pool = anybody;
    }

    private static List<TicketEvent> after(List<TicketEvent> verdict, TicketEvent moved) {
        List<TicketEvent> events = new ArrayList<>(verdict);
        events.add(moved);
        return events;
    }

    private void endPause(Instant at) {
        pausedFrom = null;
        clocks().endPause(at);
        lookAtClocks();
    }

    private void endAll(Instant at) {
        pausedFrom = null;
        clocks().abandon(at);
        lookAtClocks();
    }

    /** Its clocks and what it waits for. */
    public TicketClocks clocks() {
        return new TicketClocks(this, clocks, pauses);
    }

    private void lookAtClocks() {
        dueAt = clocks().nextDue();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "ticket";
    }

    @Override
    public long nextEventSeq() {
        return ++eventSeq;
    }

    public String number() {
        return number;
    }

    public long version() {
        return version;
    }

    public TicketStatus status() {
        return status;
    }

    /** What it is taken for so far. */
    public Classification classification() {
        return new Classification(categoryId, urgency, nature, impact, policyId);
    }

    public Urgency urgency() {
        return urgency;
    }

    public UUID categoryId() {
        return categoryId;
    }

    public UUID locationId() {
        return locationId;
    }

    public UUID requesterId() {
        return requesterId;
    }

    public UUID technicianId() {
        return technicianId;
    }

    /** How many wait for it besides its requester. */
    public int watchers() {
        return watchers;
    }

    /** The team or outside firm it is with, or null. */
    public UUID teamId() {
        return teamId;
    }

    /** Whether any technician it suits may take it. */
    public boolean isInPool() {
        return pool && status == TicketStatus.TRIAGED;
    }

    /** Whether it was offered to everybody before whoever has it took it. */
    public boolean wasInPool() {
        return pool;
    }

    public Instant respondedAt() {
        return respondedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public int closure() {
        return closure;
    }

    public int rework() {
        return rework;
    }

    public Rating rating() {
        return rating;
    }

    /** The clock of a target in the current closure. */
    SlaClock clock(SlaTarget target) {
        return clocks().of(target);
    }
}
