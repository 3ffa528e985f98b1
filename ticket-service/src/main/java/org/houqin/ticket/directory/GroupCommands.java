package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;

/** What can be done to groups of people. */
@ApplicationScoped
public class GroupCommands {
    private final PeopleGroups groups;
    private final Memberships memberships;
    private final ChangeLog history;

    GroupCommands(PeopleGroups groups, Memberships memberships, ChangeLog history) {
        this.groups = groups;
        this.memberships = memberships;
        this.history = history;
    }

    /** @throws RuleViolation ALREADY_EXISTS when the code is taken */
    public Uni<UUID> add(GroupRequest.New wanted, Actor actor) {
        return groups.hasCode(wanted.code())
                .invoke(taken -> {
                    if (taken) {
                        throw new RuleViolation(
                                CommonError.ALREADY_EXISTS, "There is a group " + wanted.code() + " already.");
                    }
                })
                .flatMap(free -> groups.persistAndFlush(new PeopleGroup(wanted.code(), wanted.name())))
                .call(group -> history.record(actor, new Change("group", group.id(), null, group.remembered())))
                .map(PeopleGroup::id);
    }

    /** @throws RuleViolation NOT_FOUND, STALE_VERSION */
    public Uni<Void> edit(UUID id, GroupRequest.Edit wanted, IfMatch ifMatch, Actor actor) {
        return known(id)
                .invoke(group -> IfMatch.require(ifMatch, group.version()))
                .flatMap(group -> {
                    Map<String, Object> before = group.remembered();
                    group.describe(wanted.name(), wanted.active());
                    return history.record(actor, new Change("group", id, before, group.remembered()));
                })
                .call(groups::flush);
    }

    /** Takes people and departments in; those already in it stay. Unknown ones are left out. */
    public Uni<Void> addMembers(UUID id, GroupRequest.Members who, Actor actor) {
        return known(id).flatMap(group -> memberships.change(who.of(id), List.of(), actor));
    }

    /** Lets people and departments go. */
    public Uni<Void> removeMembers(UUID id, GroupRequest.Members who, Actor actor) {
        return known(id).flatMap(group -> memberships.change(List.of(), who.of(id), actor));
    }

    private Uni<PeopleGroup> known(UUID id) {
        return groups.forUpdate(id).onItem().ifNull().failWith(RuleViolation::notFound);
    }
}
