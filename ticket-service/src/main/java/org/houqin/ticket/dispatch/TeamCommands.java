package org.houqin.ticket.dispatch;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.catalog.Categories;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;
import org.houqin.ticket.place.Locations;

/** Who repairs together. */
@ApplicationScoped
public class TeamCommands {
    private final Teams teams;
    private final Technicians technicians;
    private final Locations locations;
    private final Categories categories;
    private final ChangeLog history;

    TeamCommands(Teams teams, Technicians technicians, Locations locations, Categories categories, ChangeLog history) {
        this.teams = teams;
        this.technicians = technicians;
        this.locations = locations;
        this.categories = categories;
        this.history = history;
    }

    /**
     * Adds a team.
     *
     * @throws RuleViolation ALREADY_EXISTS when another has the name, INVALID_INPUT when somebody or something is unknown
     */
    public Uni<UUID> add(TeamProfile wanted, Actor actor) {
        return describe(new Team(), wanted, null, actor);
    }

    /** @throws RuleViolation NOT_FOUND, STALE_VERSION, and as {@link #add} */
    public Uni<UUID> change(UUID id, TeamProfile wanted, IfMatch ifMatch, Actor actor) {
        return teams.findById(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .invoke(team -> IfMatch.require(ifMatch, team.version()))
                .flatMap(team -> teams.remembered(id).flatMap(before -> describe(team, wanted, before, actor)));
    }

    private Uni<UUID> describe(Team team, TeamProfile wanted, Map<String, Object> before, Actor actor) {
        if (wanted.leadId() != null && !wanted.memberIds().contains(wanted.leadId())) {
            return Uni.createFrom().failure(RuleViolation.invalid("leadId", "is not among the members"));
        }
        return each(wanted.memberIds(), id -> technicians.require(id))
                .flatMap(known -> each(wanted.zoneIds(), id -> locations.require(id, "zoneIds")))
                .flatMap(known -> each(wanted.categoryIds(), categories::require))
                .flatMap(known -> teams.count(
                        "lower(nameZh) = lower(?1) and id <> ?2", wanted.name().zh(), team.id()))
                .invoke(others -> {
                    if (others > 0) {
                        throw new RuleViolation(CommonError.ALREADY_EXISTS, "Another team has this name.");
                    }
                    team.describe(wanted);
                })
                .flatMap(free -> teams.persistAndFlush(team))
                .flatMap(kept -> teams.describe(team.id(), wanted))
                .flatMap(described -> teams.remembered(team.id()))
                .flatMap(after -> history.record(actor, new Change("team", team.id(), before, after)))
                .replaceWith(team.id());
    }

    private static Uni<Void> each(Iterable<UUID> ids, Function<UUID, Uni<?>> check) {
        Uni<Void> checked = Uni.createFrom().voidItem();
        for (UUID id : ids) {
            checked = checked.flatMap(done -> check.apply(id).replaceWithVoid());
        }
        return checked;
    }
}
