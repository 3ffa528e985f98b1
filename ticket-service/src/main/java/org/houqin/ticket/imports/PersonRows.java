package org.houqin.ticket.imports;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.directory.Department;
import org.houqin.ticket.directory.Departments;
import org.houqin.ticket.directory.People;
import org.houqin.ticket.directory.Person;
import org.houqin.ticket.directory.PersonFacts;

/** People from a file, found by their sign-in name. */
@ApplicationScoped
class PersonRows implements RowWriter {
    private static final PersonFacts NOBODY = new PersonFacts("", null, null, null, true);

    private final People people;
    private final Departments departments;
    private final Written written;

    PersonRows(People people, Departments departments, Written written) {
        this.people = people;
        this.departments = departments;
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
                .flatMap(found -> people.called(names).flatMap(known -> {
                    Map<String, UUID> byCode =
                            found.stream().collect(Collectors.toMap(Department::code, Department::id));
                    return compare(rows, byCode, byName(known), write, actor);
                }));
    }

    private Uni<Outcome> compare(
            List<SheetRow> rows, Map<String, UUID> departments, Map<String, Person> known, boolean write, Actor actor) {
        Outcome outcome = new Outcome();
        List<Written.Row> changes = new ArrayList<>();
        List<Person> added = new ArrayList<>();
        for (SheetRow row : rows) {
            String code = row.or("department", (String) null);
            if (code != null && !departments.containsKey(code)) {
                outcome.wrong(row, "department", RowReason.UNKNOWN_DEPARTMENT);
                continue;
            }
            Person person = known.get(SheetRules.key(kind(), row));
            PersonFacts wanted = facts(row, person == null ? NOBODY : person.facts(), departments);
            if (person == null) {
                outcome.add();
            } else {
                outcome.change(!wanted.equals(person.facts()));
            }
            if (write && (person == null || !wanted.equals(person.facts()))) {
                changes.add(say(row, person, wanted, added));
            }
        }
        return write
                ? written.out(changes, added, actor).replaceWith(outcome)
                : Uni.createFrom().item(outcome);
    }

    private static Written.Row say(SheetRow row, Person known, PersonFacts wanted, List<Person> added) {
        Person person = known == null ? new Person(Ids.next(), row.get("username")) : known;
        Map<String, Object> before = known == null ? null : person.remembered();
        List<? extends DomainEvent> events = person.describe(wanted);
        if (known == null) {
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
}
