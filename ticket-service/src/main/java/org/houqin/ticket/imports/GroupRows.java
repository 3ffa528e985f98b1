package org.houqin.ticket.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;
import org.houqin.ticket.directory.Departments;
import org.houqin.ticket.directory.Membership;
import org.houqin.ticket.directory.Membership.Kind;
import org.houqin.ticket.directory.Memberships;
import org.houqin.ticket.directory.People;
import org.houqin.ticket.directory.PeopleGroup;
import org.houqin.ticket.directory.PeopleGroups;

/** Groups from a file, found by their code. Whom a cell lists are all that belong to it; who is not listed leaves. */
@ApplicationScoped
class GroupRows implements RowWriter {
    private static final String DEPARTMENTS = "departments";
    private static final String PEOPLE = "people";

    private final PeopleGroups groups;
    private final Memberships memberships;
    private final Departments departments;
    private final People people;
    private final ChangeLog history;

    GroupRows(PeopleGroups groups, Memberships memberships, Departments departments, People people, ChangeLog history) {
        this.groups = groups;
        this.memberships = memberships;
        this.departments = departments;
        this.people = people;
        this.history = history;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.GROUPS;
    }

    @Override
    public Uni<Outcome> carry(List<SheetRow> rows, Map<String, SheetRow> file, boolean write, Actor actor) {
        Chunk chunk = new Chunk(write);
        return groups.withCodes(rows.stream().map(row -> row.get("code")).toList())
                .invoke(found -> found.forEach(group -> chunk.groups.put(group.code(), group)))
                .flatMap(found -> departments(rows, chunk))
                .flatMap(done -> people(rows, chunk))
                .invoke(done -> rows.forEach(row -> one(row, chunk)))
                .flatMap(done -> write ? write(chunk, actor) : Uni.createFrom().voidItem())
                .replaceWith(chunk.outcome);
    }

    private Uni<Void> write(Chunk chunk, Actor actor) {
        return Panache.getSession()
                .call(session -> session.persistAll(chunk.added.toArray()))
                .flatMap(session -> session.flush())
                .flatMap(kept -> history.record(actor, chunk.changes))
                .flatMap(kept -> chunk.members.write(memberships, actor));
    }

    private Uni<Void> departments(List<SheetRow> rows, Chunk chunk) {
        return departments
                .named(listed(rows, DEPARTMENTS))
                .invoke(found -> found.forEach(known -> chunk.departments.put(known.code(), known.id())))
                .flatMap(found -> members(rows, DEPARTMENTS, Kind.DEPARTMENT, chunk));
    }

    private Uni<Void> people(List<SheetRow> rows, Chunk chunk) {
        Set<String> names = listed(rows, PEOPLE).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return people.named(names)
                .invoke(chunk.people::putAll)
                .flatMap(found -> members(rows, PEOPLE, Kind.PERSON, chunk));
    }

    /** Members are looked at only where the file speaks of them. */
    private Uni<Void> members(List<SheetRow> rows, String field, Kind kind, Chunk chunk) {
        List<UUID> asked = rows.stream()
                .filter(row -> row.get(field) != null)
                .map(row -> chunk.groups.get(row.get("code")))
                .filter(Objects::nonNull)
                .map(PeopleGroup::id)
                .toList();
        return asked.isEmpty()
                ? Uni.createFrom().voidItem()
                : memberships
                        .ofGroups(kind, asked)
                        .invoke(found -> found.forEach(
                                one -> chunk.known(one.group(), kind).add(one)))
                        .replaceWithVoid();
    }

    private static Set<String> listed(List<SheetRow> rows, String field) {
        return rows.stream()
                .map(row -> row.all(field))
                .filter(Objects::nonNull)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private static void one(SheetRow row, Chunk chunk) {
        if (chunk.outcome.misses(row, DEPARTMENTS, chunk.departments, RowReason.UNKNOWN_DEPARTMENT)
                || chunk.outcome.misses(row, PEOPLE, chunk.people, RowReason.UNKNOWN_PERSON)) {
            return;
        }
        PeopleGroup known = chunk.groups.get(row.get("code"));
        LocalName name = new LocalName(
                row.get("nameZh"),
                row.or(
                        "nameEn",
                        known == null ? row.get("nameZh") : known.name().en()));
        boolean active = row.or("active", known == null || known.isActive());
        if (known == null) {
            chunk.outcome.add();
            if (chunk.write) {
                members(row, chunk.add(row.get("code"), name, active), chunk);
            }
            return;
        }
        boolean described = !name.equals(known.name()) || active != known.isActive();
        boolean moved = members(row, known, chunk);
        chunk.outcome.change(described || moved);
        if (chunk.write && described) {
            chunk.describe(known, name, active);
        }
    }

    /** Whether others belong to it from now on. */
    private static boolean members(SheetRow row, PeopleGroup group, Chunk chunk) {
        boolean departments = members(row.all(DEPARTMENTS), group, Kind.DEPARTMENT, chunk.departments, chunk);
        boolean people = members(row.all(PEOPLE), group, Kind.PERSON, chunk.people, chunk);
        return departments || people;
    }

    private static boolean members(
            Set<String> listed, PeopleGroup group, Kind kind, Map<String, UUID> ids, Chunk chunk) {
        return listed != null
                && chunk.members.add(
                        chunk.known(group.id(), kind),
                        listed.stream()
                                .map(name -> new Membership(group.id(), kind, ids.get(name)))
                                .collect(Collectors.toSet()));
    }

    /** What is gathered while the rows of one chunk are gone through. */
    private static final class Chunk {
        private final boolean write;
        private final Map<String, PeopleGroup> groups = new HashMap<>();
        private final Map<String, UUID> departments = new HashMap<>();
        private final Map<String, UUID> people = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Map<Kind, Map<UUID, Set<Membership>>> known = new HashMap<>();
        private final Outcome outcome = new Outcome();
        private final List<PeopleGroup> added = new ArrayList<>();
        private final List<Change> changes = new ArrayList<>();
        private final MemberChanges members = new MemberChanges();

        Chunk(boolean write) {
            this.write = write;
        }

        Set<Membership> known(UUID group, Kind kind) {
            return known.computeIfAbsent(kind, one -> new HashMap<>()).computeIfAbsent(group, one -> new HashSet<>());
        }

        PeopleGroup add(String code, LocalName name, boolean active) {
            PeopleGroup group = new PeopleGroup(code, name);
            group.describe(name, active);
            added.add(group);
            changes.add(new Change("group", group.id(), null, group.remembered()));
            return group;
        }

        void describe(PeopleGroup group, LocalName name, boolean active) {
            Map<String, Object> before = group.remembered();
            group.describe(name, active);
            changes.add(new Change("group", group.id(), before, group.remembered()));
        }
    }
}
