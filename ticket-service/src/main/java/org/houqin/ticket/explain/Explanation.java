package org.houqin.ticket.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.explain.ExplainedClock.Pause;
import org.houqin.ticket.explain.ExplainedClock.Policy;
import org.houqin.ticket.sla.Waiting;

/** Tells line by line how the due time of a clock came about, by the same calculations that made it. */
final class Explanation {
    private final ExplainedClock clock;
    private final BusinessCalendar calendar;
    private final Instant now;
    private final List<ExplanationLine> lines = new ArrayList<>();

    Explanation(ExplainedClock clock, BusinessCalendar calendar, Instant now) {
        this.clock = clock;
        this.calendar = calendar;
        this.now = now;
    }

    ExplanationView view() {
        rules();
        lines.add(ExplanationLine.at(ExplanationKind.STARTED, clock.startedAt()));
        lines.add(ExplanationLine.at(ExplanationKind.TARGET, null)
                .seconds(clock.targetSeconds())
                .facts(Map.of(
                        "amount",
                        Integer.toString(clock.amount()),
                        "unit",
                        clock.unit().name())));
        lines.addAll(new ExplainedDays(calendar, clock.startedAt(), clock.baseDueAt()).lines());
        lines.add(ExplanationLine.at(ExplanationKind.BASE_DUE, clock.baseDueAt()));
        waiting();
        Instant due = clock.dueAsOf(calendar, now);
        lines.add(ExplanationLine.at(ExplanationKind.DUE, due));
        clock.warnings()
                .forEach(warning -> lines.add(ExplanationLine.at(ExplanationKind.WARNED, warning.firedAt())
                        .facts(Map.of("share", Integer.toString(warning.share()), "step", warning.step()))));
        outcome(due);
        return new ExplanationView(clock.id(), clock.target(), clock.closure(), due, now, lines);
    }

    private void rules() {
        Policy policy = clock.policy();
        if (policy == null) {
            lines.add(ExplanationLine.named(ExplanationKind.NO_POLICY, null));
        } else if (clock.named()) {
            lines.add(ExplanationLine.named(ExplanationKind.POLICY, policy.name())
                    .at(policy.effectiveFrom())
                    .facts(Map.of(
                            "code", policy.code(), "version", Integer.toString(policy.number()), "namedBy", "RULE")));
        } else {
            lines.add(ExplanationLine.named(ExplanationKind.POLICY, policy.name())
                    .at(policy.effectiveFrom())
                    .facts(Map.of("code", policy.code(), "version", Integer.toString(policy.number()))));
            match("CATEGORY", policy.category());
            match("PLACE", policy.place());
            match("DEPARTMENT", policy.department());
            match("GROUP", policy.group());
            if (policy.urgency() != null) {
                lines.add(ExplanationLine.named(ExplanationKind.MATCH, null)
                        .facts(Map.of(
                                "criterion",
                                "URGENCY",
                                "value",
                                policy.urgency().name())));
            }
        }
        lines.add(ExplanationLine.named(ExplanationKind.CALENDAR, clock.calendarName())
                .facts(Map.of(
                        "code",
                        clock.calendarCode(),
                        "version",
                        Integer.toString(clock.calendarVersion()),
                        "zone",
                        calendar.rules().zone())));
    }

    private void match(String criterion, LocalName name) {
        if (name != null) {
            lines.add(ExplanationLine.named(ExplanationKind.MATCH, name).facts(Map.of("criterion", criterion)));
        }
    }

    private void waiting() {
        List<Waiting.Shift> shifts = clock.waiting().shifts(calendar, clock.startedAt(), clock.baseDueAt());
        for (Pause pause : clock.pauses()) {
            Optional<Waiting.Shift> shift = pause.stops()
                    ? shifts.stream()
                            .filter(one -> one.stretch().equals(pause.stretch()))
                            .findFirst()
                    : Optional.empty();
            Map<String, String> facts = new LinkedHashMap<>();
            facts.put("party", pause.party().name());
            shift.ifPresent(one -> facts.put("due", one.due().toString()));
            boolean lasts = pause.endedAt() == null && pause.stops() && clock.standsStill();
            lines.add(ExplanationLine.named(
                            lasts
                                    ? ExplanationKind.WAITS
                                    : shift.isPresent() ? ExplanationKind.WAITED : ExplanationKind.WAITED_UNCOUNTED,
                            pause.name())
                    .at(pause.startedAt())
                    .until(pause.endedAt())
                    .seconds(
                            lasts
                                    ? calendar.elapsed(pause.startedAt(), now)
                                    : shift.map(Waiting.Shift::seconds).orElse(0L))
                    .facts(facts));
        }
    }

    private void outcome(Instant due) {
        if (clock.stoppedAt() != null) {
            lines.add(ExplanationLine.at(ExplanationKind.STOPPED, clock.stoppedAt())
                    .seconds(clock.waiting().elapsed(calendar, clock.startedAt(), clock.stoppedAt()))
                    .facts(clock.stoppedBy() == null ? Map.of() : Map.of("why", clock.stoppedBy())));
            if (clock.hasVerdict()) {
                lines.add(
                        verdict(clock.isMet() ? ExplanationKind.MET : ExplanationKind.MISSED, clock.stoppedAt(), due));
            }
            return;
        }
        Instant at = clock.standsStill() ? clock.pausedAt() : now;
        Instant then = clock.standsStill() ? clock.dueAt() : due;
        lines.add(verdict(at.isAfter(then) ? ExplanationKind.LATE : ExplanationKind.LEFT, at, then));
    }

    /** By how much, in working time. */
    private ExplanationLine verdict(ExplanationKind kind, Instant at, Instant due) {
        long between = at.isAfter(due) ? calendar.elapsed(due, at) : calendar.elapsed(at, due);
        return ExplanationLine.named(kind, null).seconds(between);
    }
}
