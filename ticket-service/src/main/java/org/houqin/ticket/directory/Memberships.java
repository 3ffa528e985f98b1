package org.houqin.ticket.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.text.SqlArray;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;
import org.houqin.ticket.directory.Membership.Kind;

/** Who belongs to which group. */
@ApplicationScoped
public class Memberships {
    private static final String WANTED =
            "unnest(cast(cast(?1 as text) as uuid[]), cast(cast(?2 as text) as uuid[])) as wanted(group_id, member_id)";
    private static final String TAKE_IN =
            "insert into group_%1$s (group_id, %1$s_id) select wanted.group_id, known.id from "
                    + WANTED + " join %1$s known on known.id = wanted.member_id on conflict do nothing"
                    + " returning group_id, %1$s_id";
    private static final String LET_GO = "delete from group_%1$s kept using " + WANTED
            + " where kept.group_id = wanted.group_id and kept.%1$s_id = wanted.member_id"
            + " returning kept.group_id, kept.%1$s_id";
    private static final String OF =
            "select group_id, %1$s_id from group_%1$s where %2$s_id = any(cast(cast(?1 as text) as uuid[]))";

    private final ChangeLog history;

    Memberships(ChangeLog history) {
        this.history = history;
    }

    /** What belongs to these groups, of one kind. */
    public Uni<List<Membership>> ofGroups(Kind kind, Collection<UUID> groups) {
        return run(OF.formatted(kind.table(), "group"), kind, SqlArray.of(groups));
    }

    /** The groups that name these people one by one. */
    public Uni<List<Membership>> ofPeople(Collection<UUID> people) {
        return run(OF.formatted(Kind.PERSON.table(), Kind.PERSON.table()), Kind.PERSON, SqlArray.of(people));
    }

    /**
     * Takes some in and lets others go. Those already in it stay, those not in it and those nobody knows are left out; what
     * really changed is remembered, a line for each.
     */
    public Uni<Void> change(Collection<Membership> coming, Collection<Membership> leaving, Actor actor) {
        return each(LET_GO, leaving)
                .flatMap(left -> each(TAKE_IN, coming).flatMap(came -> {
                    List<Change> changes = new ArrayList<>();
                    left.forEach(membership -> changes.add(membership.left()));
                    came.forEach(membership -> changes.add(membership.came()));
                    return history.record(actor, changes);
                }));
    }

    private static Uni<List<Membership>> each(String sql, Collection<Membership> memberships) {
        return some(sql, Kind.PERSON, memberships)
                .flatMap(people -> some(sql, Kind.DEPARTMENT, memberships)
                        .map(departments -> Stream.concat(people.stream(), departments.stream())
                                .toList()));
    }

    private static Uni<List<Membership>> some(String sql, Kind kind, Collection<Membership> memberships) {
        List<Membership> meant = memberships.stream()
                .filter(membership -> membership.kind() == kind)
                .toList();
        return meant.isEmpty()
                ? Uni.createFrom().item(List.of())
                : run(
                        sql.formatted(kind.table()),
                        kind,
                        SqlArray.of(meant.stream().map(Membership::group)),
                        SqlArray.of(meant.stream().map(Membership::member)));
    }

    private static Uni<List<Membership>> run(String sql, Kind kind, String... values) {
        return Panache.getSession()
                .flatMap(session -> {
                    var query = session.createNativeQuery(sql, Object[].class);
                    for (int i = 0; i < values.length; i++) {
                        query.setParameter(i + 1, values[i]);
                    }
                    return query.getResultList();
                })
                .map(rows -> rows.stream()
                        .map(row -> new Membership((UUID) row[0], kind, (UUID) row[1]))
                        .toList());
    }
}
