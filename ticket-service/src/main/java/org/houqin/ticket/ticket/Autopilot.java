package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.ticket.dispatch.CandidateQueries;
import org.houqin.ticket.dispatch.CandidateRanking;
import org.houqin.ticket.rule.Rule;
import org.houqin.ticket.rule.RuleKind;
import org.houqin.ticket.rule.RuleMode;
import org.houqin.ticket.rule.RuleQueries;
import org.houqin.ticket.sla.Urgency;

/** Applies the rules: sorts reports in, gives tickets out, and writes down which rule did it. */
@ApplicationScoped
public class Autopilot {
    private final RuleQueries rules;
    private final CandidateQueries candidates;
    private final TicketChanges changes;
    private final TicketJournal journal;

    Autopilot(RuleQueries rules, CandidateQueries candidates, TicketChanges changes, TicketJournal journal) {
        this.rules = rules;
        this.candidates = candidates;
        this.changes = changes;
        this.journal = journal;
    }

    /** Sorts a ticket in as somebody decided. */
    @FunctionalInterface
    interface Triage {
        Uni<Void> as(UUID category, Urgency urgency);
    }

    /**
     * After a report: the rule of triage that fits sorts it in or leaves a suggestion.
     *
     * @param checked whether somebody known vouches for it; what nobody has checked is never decided by itself
     */
    Uni<Void> reported(Ticket ticket, boolean checked, Triage triage) {
        return rules.deciding(RuleKind.TRIAGE, ticket.id()).flatMap(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            Rule rule = found.get();
            boolean does = checked && rule.mode() == RuleMode.AUTOMATIC;
            return note(ticket, does ? "rule-applied" : "rule-suggested", rule)
                    .flatMap(told -> does
                            ? sortIn(ticket, rule, triage)
                            : Uni.createFrom().voidItem());
        });
    }

    /** After a ticket was sorted in or came back: the rule of dispatch that fits says who does it. */
    Uni<Void> sortedIn(Ticket ticket) {
        if (ticket.status() != TicketStatus.TRIAGED || ticket.teamId() != null || ticket.isInPool()) {
            return Uni.createFrom().voidItem();
        }
        return rules.deciding(RuleKind.DISPATCH, ticket.id())
                .flatMap(found -> found.isEmpty() ? Uni.createFrom().voidItem() : giveOut(ticket, found.get()));
    }

    private Uni<Void> sortIn(Ticket ticket, Rule rule, Triage triage) {
        UUID category = rule.outcome().categoryId() == null
                ? ticket.categoryId()
                : rule.outcome().categoryId();
        Urgency urgency = rule.outcome().urgency() == null
                ? ticket.urgency()
                : rule.outcome().urgency();
        return triage.as(category, urgency).flatMap(sorted -> {
            UUID team = rule.outcome().teamId();
            return team == null
                    ? sortedIn(ticket)
                    : changes.change(ticket, Actor.SYSTEM, null, (it, at) -> it.offer(team, at));
        });
    }

    private Uni<Void> giveOut(Ticket ticket, Rule rule) {
        UUID team = rule.outcome().teamId();
        return switch (rule.outcome().strategy()) {
            case TEAM ->
                note(ticket, "rule-applied", rule)
                        .flatMap(told -> changes.change(ticket, Actor.SYSTEM, null, (it, at) -> it.offer(team, at)));
            case POOL ->
                note(ticket, "rule-applied", rule)
                        .flatMap(told -> changes.change(ticket, Actor.SYSTEM, null, (it, at) -> it.offer(null, at)));
            case AUTOMATIC ->
                candidates
                        .of(ticket.id(), team)
                        .flatMap(ranked -> CandidateRanking.pick(ranked.stream()
                                        .filter(candidate -> team != null || !candidate.firm())
                                        .toList())
                                .map(best -> note(ticket, "rule-applied", rule)
                                        .flatMap(told -> changes.change(
                                                ticket,
                                                Actor.SYSTEM,
                                                null,
                                                (it, at) -> it.dispatch(best.id(), team, at))))
                                .orElseGet(() -> note(ticket, "rule-found-nobody", rule)));
        };
    }

    private Uni<Void> note(Ticket ticket, String kind, Rule rule) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("ruleId", rule.id());
        data.put("ruleName", rule.name());
        data.put("categoryId", rule.outcome().categoryId());
        data.put("urgency", rule.outcome().urgency());
        data.put("teamId", rule.outcome().teamId());
        return journal.note(ticket, Actor.SYSTEM, changes.now(), kind, null, data);
    }
}
