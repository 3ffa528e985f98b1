package org.houqin.ticket.sla;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.calendar.BusinessCalendar;

/** All policies, calendars and pause reasons as of one revision: which limits hold for a ticket and why. Immutable. */
public final class SlaRules {
    private final long revision;
    private final Map<UUID, List<SlaPolicy>> policies;
    private final Map<UUID, List<CalendarVersion>> calendars;
    private final Map<String, PauseReason> reasons;

    /** One version of a calendar. */
    public record CalendarVersion(UUID calendarId, int number, Instant effectiveFrom, BusinessCalendar calendar) {}

    /** A policy that fits, and how closely. */
    public record Candidate(SlaPolicy policy, SlaPolicy.Fit fit) {}

    public SlaRules(
            long revision, List<SlaPolicy> policies, List<CalendarVersion> calendars, List<PauseReason> reasons) {
        this.revision = revision;
        this.policies = policies.stream().collect(Collectors.groupingBy(SlaPolicy::id));
        this.calendars = calendars.stream().collect(Collectors.groupingBy(CalendarVersion::calendarId));
        this.reasons = reasons.stream().collect(Collectors.toMap(PauseReason::code, reason -> reason));
    }

    private SlaRules(
            long revision,
            Map<UUID, List<SlaPolicy>> policies,
            Map<UUID, List<CalendarVersion>> calendars,
            Map<String, PauseReason> reasons) {
        this.revision = revision;
        this.policies = policies;
        this.calendars = calendars;
        this.reasons = reasons;
    }

    /** Which revision of the rulebook this is. */
    public long revision() {
        return revision;
    }

    /**
     * The limits of a ticket whose clocks start at this instant: per target those of the policy that was named for it, else of
     * the one that fits closest.
     */
    public SlaLimits limits(SlaSubject subject, Instant at) {
        return new SlaLimits(
                limit(subject, SlaTarget.RESPOND, at),
                limit(subject, SlaTarget.RESOLVE, at),
                limit(subject, SlaTarget.FIRM, at));
    }

    /** The policies that fit this ticket and set this target, the closest first. */
    public List<Candidate> candidates(SlaSubject subject, SlaTarget target, Instant at) {
        return inForce(at)
                .filter(policy -> policy.terms().goal(target).isPresent())
                .flatMap(policy -> policy.fit(subject).map(fit -> new Candidate(policy, fit)).stream())
                .sorted(Comparator.comparing(Candidate::fit)
                        .thenComparing(candidate -> candidate.policy().code()))
                .toList();
    }

    /** A target as a limit that starts at this instant. */
    public SlaLimit limit(SlaPolicy policy, SlaGoal goal, Instant at) {
        CalendarVersion version = calendarAt(goal.calendarId(), at)
                .orElseThrow(() -> new IllegalStateException("No calendar " + goal.calendarId() + " at " + at));
        return new SlaLimit(
                policy.id(),
                policy.number(),
                goal.amount(),
                goal.unit(),
                goal.calendarId(),
                version.number(),
                version.calendar(),
                policy.terms().warnAt(),
                false);
    }

    /** The calendar as it holds at this instant. */
    public Optional<CalendarVersion> calendarAt(UUID id, Instant at) {
        return calendars.getOrDefault(id, List.of()).stream()
                .filter(version -> !version.effectiveFrom().isAfter(at))
                .max(Comparator.comparing(CalendarVersion::effectiveFrom).thenComparingInt(CalendarVersion::number));
    }

    /** A version that some clock has pinned; null when this revision does not know it yet. */
    public BusinessCalendar calendar(UUID id, int number) {
        return calendars.getOrDefault(id, List.of()).stream()
                .filter(version -> version.number() == number)
                .map(CalendarVersion::calendar)
                .findFirst()
                .orElse(null);
    }

    /** A version that some clock has pinned, if it is known. */
    public Optional<SlaPolicy> policy(UUID id, Integer number) {
        return policies.getOrDefault(id, List.of()).stream()
                .filter(policy -> Objects.equals(policy.number(), number))
                .findFirst();
    }

    /** The pause reason with this code, if there is one. */
    public Optional<PauseReason> reason(String code) {
        return Optional.ofNullable(reasons.get(code));
    }

    /** These rules with one version in the place of all versions of its policy, which may be a new one. */
    public SlaRules with(SlaPolicy policy) {
        Map<UUID, List<SlaPolicy>> other = new HashMap<>(policies);
        other.put(policy.id(), List.of(policy));
        return new SlaRules(revision, other, calendars, reasons);
    }

    /** These rules with one version in the place of all versions of its calendar. */
    public SlaRules with(CalendarVersion calendar) {
        Map<UUID, List<CalendarVersion>> other = new HashMap<>(calendars);
        other.put(calendar.calendarId(), List.of(calendar));
        return new SlaRules(revision, policies, other, reasons);
    }

    /** What a policy is called, if it is known. */
    public Optional<LocalName> policyName(UUID id) {
        return policies.getOrDefault(id, List.of()).stream().findFirst().map(SlaPolicy::name);
    }

    /** The limit of one target of a ticket whose clock starts at this instant; null when no policy sets one. */
    public SlaLimit limit(SlaSubject subject, SlaTarget target, Instant at) {
        return named(subject, target, at)
                .or(() -> candidates(subject, target, at).stream()
                        .findFirst()
                        .map(Candidate::policy)
                        .map(policy -> limit(policy, policy.terms().goal(target).orElseThrow(), at)))
                .orElse(null);
    }

    /** The version of a policy that holds at this instant, if one does. */
    public Optional<SlaPolicy> inForce(UUID policy, Instant at) {
        return holding(policies.getOrDefault(policy, List.of()), at);
    }

    private Optional<SlaLimit> named(SlaSubject subject, SlaTarget target, Instant at) {
        return Optional.ofNullable(subject.policyId())
                .flatMap(id -> inForce(id, at))
                .flatMap(policy -> policy.terms().goal(target).map(goal -> limit(policy, goal, at)))
                .map(SlaLimit::asNamed);
    }

    private Stream<SlaPolicy> inForce(Instant at) {
        return policies.values().stream().flatMap(versions -> holding(versions, at).stream());
    }

    private static Optional<SlaPolicy> holding(List<SlaPolicy> versions, Instant at) {
        return versions.stream()
                .filter(version -> version.effectiveFrom() != null
                        && !version.effectiveFrom().isAfter(at))
                .max(Comparator.comparing(SlaPolicy::effectiveFrom).thenComparingInt(SlaPolicy::number))
                .filter(version -> version.terms().enabled());
    }
}
