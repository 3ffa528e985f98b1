package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.ticket.dispatch.Candidate;
import org.houqin.ticket.dispatch.CandidateQueries;
import org.houqin.ticket.dispatch.CandidateRanking;
import org.houqin.ticket.dispatch.PassedOver;
import org.houqin.ticket.dispatch.Teams;
import org.houqin.ticket.rule.Rule;
import org.houqin.ticket.rule.RuleKind;
import org.houqin.ticket.rule.RuleMode;
import org.houqin.ticket.rule.RuleOutcome;
import org.houqin.ticket.rule.RuleOutcome.Strategy;
import org.houqin.ticket.rule.RuleQueries;

/**
 * Applies the rules in the transaction of whatever called for them: sorts reports in, gives tickets out, and writes down
 * which rule did it, for whom it decided and whom it passed over. It never refuses: where a rule cannot decide, the ticket
 * stays with the dispatcher.
 */
@ApplicationScoped
public class Autopilot {
    private static final String APPLIED = "rule-applied";
    private static final String SUGGESTED = "rule-suggested";
    private static final String NOBODY = "rule-found-nobody";

    private final RuleQueries rules;
    private final CandidateQueries candidates;
    private final Teams teams;
    private final TicketChanges changes;
    private final TicketJournal journal;

    Autopilot(
            RuleQueries rules, CandidateQueries candidates, Teams teams, TicketChanges changes, TicketJournal journal) {
        this.rules = rules;
        this.candidates = candidates;
        this.teams = teams;
        this.changes = changes;
        this.journal = journal;
    }

    /**
     * After a report: the rule of triage that fits sorts it in or leaves a suggestion.
     *
     * @param checked whether somebody known vouches for it; what nobody has checked is never decided by itself
     */
    Uni<Void> reported(Ticket ticket, boolean checked) {
        return rules.deciding(RuleKind.TRIAGE, ticket.id()).flatMap(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            Rule rule = found.get();
            return checked && rule.mode() == RuleMode.AUTOMATIC
                    ? note(ticket, APPLIED, rule, Map.of()).flatMap(told -> sortIn(ticket, rule))
                    : note(ticket, SUGGESTED, rule, Map.of());
        });
    }

    /** After somebody sorted it in: the rule of dispatch that fits says who does it, unless that is decided. */
    Uni<Void> sortedIn(Ticket ticket) {
        return ticket.teamId() == null && !ticket.isInPool()
                ? waiting(ticket)
                : Uni.createFrom().voidItem();
    }

    /**
     * After it came back, if it did: the rule decides anew. With the team it was for it stays, whose members may take it;
     * where the rule itself chose among that team, it chooses the next.
     */
    public Uni<Void> cameBack(Ticket ticket) {
        return ticket.isInPool() ? Uni.createFrom().voidItem() : waiting(ticket);
    }

    private Uni<Void> waiting(Ticket ticket) {
        if (ticket.status() != TicketStatus.TRIAGED) {
            return Uni.createFrom().voidItem();
        }
        return rules.deciding(RuleKind.DISPATCH, ticket.id())
                .flatMap(found -> found.filter(rule -> isOpenTo(rule, ticket))
                        .map(rule -> giveOut(ticket, rule))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static boolean isOpenTo(Rule rule, Ticket ticket) {
        return ticket.teamId() == null
                || (rule.outcome().strategy() == Strategy.AUTOMATIC
                        && ticket.teamId().equals(rule.outcome().teamId()));
    }

    private Uni<Void> sortIn(Ticket ticket, Rule rule) {
        RuleOutcome outcome = rule.outcome();
        Classification found =
                ticket.classification().with(outcome.categoryId(), outcome.urgency(), null, null, outcome.policyId());
        UUID team = outcome.teamId();
        return changes.limits(ticket, found)
                .flatMap(limits -> changes.change(ticket, Actor.SYSTEM, null, (it, at) -> it.triage(found, limits, at)))
                .flatMap(sorted -> team == null ? sortedIn(ticket) : offer(ticket, team, rule));
    }

    private Uni<Void> giveOut(Ticket ticket, Rule rule) {
        UUID team = rule.outcome().teamId();
        return switch (rule.outcome().strategy()) {
            case TEAM, POOL ->
                note(ticket, APPLIED, rule, Map.of())
                        .flatMap(told -> offer(ticket, rule.outcome().strategy() == Strategy.TEAM ? team : null, rule));
            case AUTOMATIC -> candidates.inTurn(ticket.id(), team).flatMap(ranked -> choose(ticket, rule, ranked));
        };
    }

    private Uni<Void> offer(Ticket ticket, UUID team, Rule rule) {
        Uni<Boolean> possible = team == null ? Uni.createFrom().item(true) : teams.isAtWork(team);
        return possible.flatMap(ok -> ok
                ? changes.hand(ticket, team, Actor.SYSTEM, null, (it, at) -> it.offer(team, at))
                : note(ticket, NOBODY, rule, Map.of()));
    }

    private Uni<Void> choose(Ticket ticket, Rule rule, List<Candidate> ranked) {
        UUID team = rule.outcome().teamId();
        List<Candidate> eligible = CandidateRanking.forRule(ranked, team);
        Map<String, Object> passedOver = Map.of("passedOver", PassedOver.of(eligible));
        return CandidateRanking.pick(eligible)
                .map(best -> note(ticket, APPLIED, rule, chosen(best, passedOver))
                        .flatMap(told -> changes.hand(
                                ticket, team, Actor.SYSTEM, null, (it, at) -> it.dispatch(best.id(), team, at))))
                .orElseGet(() -> note(ticket, NOBODY, rule, passedOver));
    }

    private static Map<String, Object> chosen(Candidate best, Map<String, Object> passedOver) {
        Map<String, Object> data = new LinkedHashMap<>(passedOver);
        data.put("technicianId", best.id());
        data.put("reasons", best.reasons());
        return data;
    }

    private Uni<Void> note(Ticket ticket, String kind, Rule rule, Map<String, Object> more) {
        Map<String, Object> data = new LinkedHashMap<>(more);
        data.put("ruleId", rule.id());
        data.put("ruleName", rule.name());
        data.put("categoryId", rule.outcome().categoryId());
        data.put("urgency", rule.outcome().urgency());
        data.put("policyId", rule.outcome().policyId());
        data.put("teamId", rule.outcome().teamId());
        return journal.note(ticket, Actor.SYSTEM, changes.now(), kind, null, data);
    }
}
