package org.houqin.ticket.rule;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.catalog.Categories;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;
import org.houqin.ticket.dispatch.Teams;
import org.houqin.ticket.place.Locations;
import org.houqin.ticket.sla.Rulebook;

/** What can be done to rules; every change is remembered. */
@ApplicationScoped
public class RuleCommands {
    private final RuleBook rules;
    private final Categories categories;
    private final Locations locations;
    private final Teams teams;
    private final Rulebook rulebook;
    private final ChangeLog history;
    private final Clock clock;

    RuleCommands(
            RuleBook rules,
            Categories categories,
            Locations locations,
            Teams teams,
            Rulebook rulebook,
            ChangeLog history,
            Clock clock) {
        this.rules = rules;
        this.categories = categories;
        this.locations = locations;
        this.teams = teams;
        this.rulebook = rulebook;
        this.history = history;
        this.clock = clock;
    }

    /** Adds a rule behind the others. @throws RuleViolation INVALID_INPUT when it makes no sense */
    public Uni<RuleView> add(RuleKind kind, RuleProfile wanted, Actor actor) {
        return require(kind, wanted)
                .flatMap(known -> rules.count("kind", kind))
                .map(others -> new DeskRule(kind, Math.toIntExact(others) + 1))
                .flatMap(rule -> describe(rule, wanted, null, actor));
    }

    /** @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID_INPUT */
    public Uni<RuleView> change(RuleKind kind, UUID id, RuleProfile wanted, IfMatch ifMatch, Actor actor) {
        return require(kind, wanted)
                .flatMap(known -> rules.findById(id))
                .map(rule -> rule != null && rule.kind() == kind ? rule : null)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .invoke(rule -> IfMatch.require(ifMatch, rule.version()))
                .flatMap(rule -> describe(rule, wanted, rules.view(rule).remembered(), actor));
    }

    /** @throws RuleViolation INVALID_INPUT when these are not all rules of the kind */
    public Uni<Void> order(RuleKind kind, RuleOrder wanted, Actor actor) {
        return rules.of(kind).flatMap(all -> {
            List<UUID> known = all.stream().map(DeskRule::id).toList();
            if (known.size() != wanted.ids().size() || !new HashSet<>(known).equals(new HashSet<>(wanted.ids()))) {
                throw RuleViolation.invalid("ids", "are not all rules there are");
            }
            List<Change> changes = new ArrayList<>();
            all.forEach(rule -> {
                Map<String, Object> before = rules.view(rule).remembered();
                rule.move(wanted.ids().indexOf(rule.id()) + 1);
                changes.add(new Change(
                        kind.thing(), rule.id(), before, rules.view(rule).remembered()));
            });
            return history.record(actor, changes);
        });
    }

    private Uni<RuleView> describe(DeskRule rule, RuleProfile wanted, Map<String, Object> before, Actor actor) {
        rule.describe(
                wanted.name().strip(), wanted.mode(), rules.write(wanted.condition()), rules.write(wanted.outcome()));
        return rules.persistAndFlush(rule)
                .map(rules::view)
                .call(view ->
                        history.record(actor, new Change(rule.kind().thing(), rule.id(), before, view.remembered())));
    }

    private Uni<Void> require(RuleKind kind, RuleProfile wanted) {
        wanted.requireSense(kind);
        RuleOutcome outcome = wanted.outcome();
        RuleCondition condition = wanted.condition();
        return given(condition.categoryId(), categories::require)
                .flatMap(ok -> given(outcome.categoryId(), categories::require))
                .flatMap(ok -> given(condition.locationId(), id -> locations.require(id, "condition.locationId")))
                .flatMap(ok -> given(
                        outcome.policyId(), id -> rulebook.requireInForce(id, "outcome.policyId", clock.instant())))
                .flatMap(ok -> given(outcome.teamId(), id -> teams.require(id, "outcome.teamId")));
    }

    private static Uni<Void> given(UUID id, Function<UUID, Uni<?>> check) {
        return id == null ? Uni.createFrom().voidItem() : check.apply(id).replaceWithVoid();
    }
}
