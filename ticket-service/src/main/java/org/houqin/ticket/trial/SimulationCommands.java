package org.houqin.ticket.trial;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;
import org.houqin.platform.time.HouseTime;
import org.houqin.ticket.sla.Rulebook;
import org.houqin.ticket.sla.SlaRules;

/** Tries drafts on past tickets. Nothing is touched but the answer, which is kept for a while. */
@ApplicationScoped
public class SimulationCommands {
    private static final int CHUNK = 500;

    private final Drafts drafts;
    private final Rulebook rulebook;
    private final PastTickets past;
    private final Simulations simulations;
    private final SimulationQueries queries;
    private final SimulationSettings settings;
    private final HouseTime house;
    private final Clock clock;

    SimulationCommands(
            Drafts drafts,
            Rulebook rulebook,
            PastTickets past,
            Simulations simulations,
            SimulationQueries queries,
            SimulationSettings settings,
            HouseTime house,
            Clock clock) {
        this.drafts = drafts;
        this.rulebook = rulebook;
        this.past = past;
        this.simulations = simulations;
        this.queries = queries;
        this.settings = settings;
        this.house = house;
        this.clock = clock;
    }

    /**
     * What would have been, for the latest tickets of the period and at most so many as the settings allow.
     *
     * @throws RuleViolation INVALID_INPUT that names the field
     */
    public Uni<SimulationView> run(SimulationRequest request, Actor actor) {
        SimulationRequest wanted = request.checked(house.zone());
        Instant now = clock.instant();
        return drafts.of(wanted)
                .flatMap(draft -> rulebook.renewedInSession().flatMap(held -> {
                    Run run = new Run(wanted, new Trial(held, draft.in(held), now));
                    return look(run, null)
                            .onFailure(DateTimeException.class)
                            .transform(tooLittle -> RuleViolation.invalid(
                                    draft.kind() == SimulationKind.POLICY ? "policy.terms" : "calendar.rules",
                                    "leaves too little working time for a target"))
                            .flatMap(done -> drafts.categoryNames())
                            .flatMap(categories -> keep(run, draft, named(run, draft, held, categories), actor));
                }));
    }

    /** What is counted while it is looked. */
    private static final class Run {
        private final SimulationRequest wanted;
        private final Trial trial;
        private final Tally tally = new Tally();
        private long tickets;
        private boolean complete = true;
        private Instant reachedBack;

        Run(SimulationRequest wanted, Trial trial) {
            this.wanted = wanted;
            this.trial = trial;
        }

        void take(PastTicket ticket) {
            trial.compare(ticket).forEach(tally::add);
            tickets++;
            reachedBack = ticket.createdAt();
        }
    }

    /** A chunk at a time, so that others get their turn in between. */
    private Uni<Void> look(Run run, PastTicket last) {
        int most = (int) Math.min(CHUNK, settings.tickets() - run.tickets);
        return past.before(run.wanted.begin(), run.wanted.end(), last, most + 1).flatMap(found -> {
            found.stream().limit(most).forEach(run::take);
            if (found.size() <= most) {
                return Uni.createFrom().voidItem();
            }
            if (run.tickets >= settings.tickets()) {
                run.complete = false;
                return Uni.createFrom().voidItem();
            }
            return look(run, found.get(most - 1));
        });
    }

    private static SimulationResult named(Run run, Draft draft, SlaRules held, Map<String, LocalName> categories) {
        SimulationResult result = run.tally.result(run.tickets, run.complete, run.reachedBack);
        return result.with(result.figures().stream()
                .map(figure -> figure.called(
                        switch (figure.dimension()) {
                            case TARGET, URGENCY -> null;
                            case CATEGORY -> categories.get(figure.key());
                            case POLICY -> draft.policyName(figure.key(), held);
                        }))
                .toList());
    }

    private Uni<SimulationView> keep(Run run, Draft draft, SimulationResult result, Actor actor) {
        UUID id = Ids.next();
        Instant now = run.trial.now();
        return simulations
                .add(
                        new Simulations.Made(id, now, actor, run.wanted, draft, result, run.tally.changes()),
                        now.minus(settings.kept()))
                .flatMap(kept -> queries.view(id));
    }
}
