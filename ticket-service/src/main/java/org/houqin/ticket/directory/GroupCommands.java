package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private final ChangeLog history;

    GroupCommands(PeopleGroups groups, ChangeLog history) {
        this.groups = groups;
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
        return known(id)
                .flatMap(group -> groups.add(id, PeopleGroups.Member.PERSON, who.personIds()))
                .flatMap(people -> groups.add(id, PeopleGroups.Member.DEPARTMENT, who.departmentIds())
                        .map(departments -> both(people, departments)))
                .flatMap(came -> remember(id, actor, List.of(), came));
    }

    /** Lets people and departments go. */
    public Uni<Void> removeMembers(UUID id, GroupRequest.Members who, Actor actor) {
        return known(id)
                .flatMap(group -> groups.remove(id, PeopleGroups.Member.PERSON, who.personIds()))
                .flatMap(people -> groups.remove(id, PeopleGroups.Member.DEPARTMENT, who.departmentIds())
                        .map(departments -> both(people, departments)))
                .flatMap(left -> remember(id, actor, left, List.of()));
    }

    private Uni<PeopleGroup> known(UUID id) {
        return groups.forUpdate(id).onItem().ifNull().failWith(RuleViolation::notFound);
    }

    /** One line per member, so that each is named in the history. */
    private Uni<Void> remember(UUID id, Actor actor, List<UUID> left, List<UUID> came) {
        List<Change> changes = new ArrayList<>();
        left.forEach(member -> changes.add(new Change("group", id, member(member), member(null))));
        came.forEach(member -> changes.add(new Change("group", id, member(null), member(member))));
        return history.record(actor, changes);
    }

    private static Map<String, Object> member(UUID id) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("member", id);
        return fact;
    }

    private static List<UUID> both(List<UUID> some, List<UUID> others) {
        List<UUID> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
