package org.houqin.ticket.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.directory.Department;
import org.houqin.ticket.directory.Departments;
import org.houqin.ticket.directory.Membership;
import org.houqin.ticket.directory.Membership.Kind;
import org.houqin.ticket.directory.Memberships;
import org.houqin.ticket.directory.People;
import org.houqin.ticket.directory.PeopleGroup;
import org.houqin.ticket.directory.PeopleGroups;
import org.houqin.ticket.directory.Person;
import org.houqin.ticket.directory.PersonFacts;

/** People from a file, found by their sign-in name. The groups a cell lists are all that name them; they leave others. */
@ApplicationScoped
class PersonRows implements RowWriter {
    private static final String GROUPS = "groups";
    private static final PersonFacts NOBODY = new PersonFacts("", null, null, null, true);

    private final People people;
    private final Departments departments;
    private final PeopleGroups groups;
    private final Memberships memberships;
    private final Written written;

    PersonRows(People people, Departments departments, PeopleGroups groups, Memberships memberships, Written written) {
        this.people = people;
        this.departments = departments;
        this.groups = groups;
        this.memberships = memberships;
        this.written = written;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public Uni<Outcome> carry(List<SheetRow> rows, Map<String, SheetRow> file, boolean write, Actor actor) {
        List<String> names =
                rows.stream().map(row -> SheetRules.key(kind(), row)).toList();
        List<String> codes = rows.stream()
                .map(row -> row.get("department"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return departments
                .named(codes)
                .flatMap(found -> people.called(names)
                        .flatMap(known -> groups(rows, known).flatMap(belonging -> {
                            Map<String, UUID> byCode =
                                    found.stream().collect(Collectors.toMap(Department::code, Department::id));
                            return compare(rows, new Known(byCode, byName(known), belonging), write, actor);
                        })));
    }

    /** Groups are looked at only where the file speaks of them. */
    private Uni<Belonging> groups(List<SheetRow> rows, List<Person> known) {
        List<Set<String>> said = rows.stream()
                .map(row -> row.all(GROUPS))
                .filter(Objects::nonNull)
                .toList();
        return said.isEmpty()
                ? Uni.createFrom().item(new Belonging(Map.of(), Map.of()))
                : groups.named(said.stream().flatMap(Set::stream).distinct().toList())
                        .flatMap(found -> memberships
                                .ofPeople(known.stream().map(Person::id).toList())
                                .map(all -> new Belonging(
                                        found.stream().collect(Collectors.toMap(PeopleGroup::code, PeopleGroup::id)),
                                        all.stream()
                                                .collect(Collectors.groupingBy(
                                                        Membership::member, Collectors.toSet())))));
    }

    private Uni<Outcome> compare(List<SheetRow> rows, Known known, boolean write, Actor actor) {
        Outcome outcome = new Outcome();
        List<Written.Row> changes = new ArrayList<>();
        List<Person> added = new ArrayList<>();
        MemberChanges members = new MemberChanges();
        for (SheetRow row : rows) {
            String code = row.or("department", (String) null);
            if (code != null && !known.departments().containsKey(code)) {
                outcome.wrong(row, "department", RowReason.UNKNOWN_DEPARTMENT);
                continue;
            }
            if (outcome.misses(row, GROUPS, known.belonging().groups(), RowReason.UNKNOWN_GROUP)) {
                continue;
            }
            Person person = known.people().get(SheetRules.key(kind(), row));
            PersonFacts wanted = facts(row, person == null ? NOBODY : person.facts(), known.departments());
            boolean described = person == null || !wanted.equals(person.facts());
            Person meant = person != null || !write ? person : new Person(Ids.next(), row.get("username"));
            boolean moved = meant != null
                    && members.add(
                            known.belonging().of(meant), known.belonging().wanted(row, meant));
            if (person == null) {
                outcome.add();
            } else {
                outcome.change(described || moved);
            }
            if (write && described) {
                changes.add(say(meant, person == null, wanted, added));
            }
        }
        return write
                ? written.out(changes, added, actor)
                        .flatMap(done -> members.write(memberships, actor))
                        .replaceWith(outcome)
                : Uni.createFrom().item(outcome);
    }

    private static Written.Row say(Person person, boolean isNew, PersonFacts wanted, List<Person> added) {
        Map<String, Object> before = isNew ? null : person.remembered();
        List<? extends DomainEvent> events = person.describe(wanted);
        if (isNew) {
            added.add(person);
        }
        return new Written.Row(person, events, new Change("person", person.id(), before, person.remembered()));
    }

    private static PersonFacts facts(SheetRow row, PersonFacts known, Map<String, UUID> departments) {
        String code = row.get("department");
        UUID department = code == null ? known.departmentId() : departments.get(code);
        return new PersonFacts(
                row.or("name", known.name()),
                row.or("email", known.email()),
                department,
                row.or("phone", known.phone()),
                row.or("active", known.active()));
    }

    private static Map<String, Person> byName(List<Person> known) {
        Map<String, Person> byName = new HashMap<>();
        known.forEach(person -> byName.put(person.username().toLowerCase(java.util.Locale.ROOT), person));
        return byName;
    }

    private record Known(Map<String, UUID> departments, Map<String, Person> people, Belonging belonging) {}

    /** The groups the rows name, by code, and those people are named in. */
    private record Belonging(Map<String, UUID> groups, Map<UUID, Set<Membership>> known) {
        Set<Membership> of(Person person) {
            return known.getOrDefault(person.id(), Set.of());
        }

        Set<Membership> wanted(SheetRow row, Person person) {
            Set<String> said = row.all(GROUPS);
            return said == null
                    ? of(person)
                    : said.stream()
                            .map(code -> new Membership(groups.get(code), Kind.PERSON, person.id()))
                            .collect(Collectors.toSet());
        }
    }
}
