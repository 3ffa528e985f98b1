package org.houqin.ticket.rule;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.time.HouseTime;
import org.houqin.ticket.dispatch.Candidate;
import org.houqin.ticket.dispatch.CandidateQueries;
import org.houqin.ticket.dispatch.CandidateRanking;
import org.houqin.ticket.dispatch.PassedOver;
import org.houqin.ticket.rule.RuleOutcome.Strategy;

/** Tries a rule of dispatch on past tickets and says to whom it would have given them; touches nothing. */
@ApplicationScoped
public class DispatchTrialQueries {
    private static final int JUDGED = 20;

    private final RuleQueries rules;
    private final CandidateQueries candidates;
    private final HouseTime house;

    DispatchTrialQueries(RuleQueries rules, CandidateQueries candidates, HouseTime house) {
        this.rules = rules;
        this.candidates = candidates;
        this.house = house;
    }

    /**
     * Nobody knows any more how busy people were, so whom it would choose is judged as they stand today, for the latest
     * tickets it fits.
     *
     * @throws RuleViolation INVALID_INPUT when the rule does not say who does it
     */
    public Uni<DispatchTrial> trial(RuleTrialRequest wanted) {
        wanted.rule().requireSense(RuleKind.DISPATCH);
        Rule tried = wanted.tried();
        return rules.past(RuleKind.DISPATCH, wanted).flatMap(past -> {
            List<RuleFacts> fits = past.tickets().stream()
                    .map(RuleFacts::asSortedIn)
                    .filter(facts -> tried.fits(facts, house.zone()))
                    .toList();
            List<RuleFacts> open = fits.stream()
                    .filter(facts ->
                            Rule.firstFor(past.inFront(), facts, house.zone()).isEmpty())
                    .toList();
            return judged(tried.outcome(), open)
                    .map(examples -> DispatchTrial.of(
                            past.tickets().size(),
                            open.size(),
                            fits.size() - open.size(),
                            examples,
                            tried.outcome().strategy() == Strategy.AUTOMATIC));
        });
    }

    private Uni<List<DispatchTrial.Example>> judged(RuleOutcome outcome, List<RuleFacts> open) {
        return Multi.createFrom()
                .iterable(open.stream().limit(JUDGED).toList())
                .onItem()
                .transformToUniAndConcatenate(facts -> example(outcome, facts))
                .collect()
                .asList();
    }

    private Uni<DispatchTrial.Example> example(RuleOutcome outcome, RuleFacts facts) {
        return switch (outcome.strategy()) {
            case TEAM -> given(facts, null, List.of(), facts.worked().isOf(outcome.teamId()));
            case POOL ->
                given(
                        facts,
                        null,
                        List.of(),
                        facts.worked().technicianId() != null && facts.worked().teamId() == null);
            case AUTOMATIC ->
                candidates
                        .of(facts.id(), outcome.teamId())
                        .map(ranked -> CandidateRanking.forRule(ranked, outcome.teamId()))
                        .flatMap(eligible -> chosen(facts, eligible));
        };
    }

    private static Uni<DispatchTrial.Example> chosen(RuleFacts facts, List<Candidate> eligible) {
        DispatchTrial.Person best = CandidateRanking.pick(eligible)
                .map(candidate -> new DispatchTrial.Person(candidate.id(), candidate.name()))
                .orElse(null);
        boolean agreed =
                best != null && Objects.equals(best.id(), facts.worked().technicianId());
        return given(facts, best, PassedOver.of(eligible), agreed);
    }

    private static Uni<DispatchTrial.Example> given(
            RuleFacts facts, DispatchTrial.Person chosen, List<PassedOver> passedOver, boolean agreed) {
        RuleFacts.Worked worked = facts.worked();
        return Uni.createFrom()
                .item(new DispatchTrial.Example(
                        facts.id(),
                        facts.number(),
                        facts.title(),
                        facts.categoryId(),
                        facts.urgency(),
                        worked.technicianId() == null
                                ? null
                                : new DispatchTrial.Person(worked.technicianId(), worked.technicianName()),
                        worked.teamId(),
                        chosen,
                        passedOver,
                        agreed));
    }
}
