package org.houqin.ticket.directory;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.problem.RuleViolation;

/** Who is known, and under which name. */
@ApplicationScoped
public class PersonCommands {
    private final People people;
    private final Departments departments;
    private final Outbox outbox;

    PersonCommands(People people, Departments departments, Outbox outbox) {
        this.people = people;
        this.departments = departments;
        this.outbox = outbox;
    }

    /** Makes sure that whoever signed in is known as their token says; inside a transaction. */
    public Uni<Person> seen(Actor actor, String username, String email) {
        return people.findById(actor.id()).flatMap(known -> {
            boolean same = known != null
                    && Objects.equals(known.username(), username)
                    && Objects.equals(known.displayName(), actor.name())
                    && Objects.equals(known.email(), email);
            return same
                    ? Uni.createFrom().item(known)
                    : people.forUpdate(actor.id())
                            .flatMap(person -> tell(person, actor, person.seenAs(username, actor.name(), email)));
        });
    }

    /** The same in a transaction of its own. */
    @WithTransaction
    public Uni<Person> seenNow(Actor actor, String username, String email) {
        return seen(actor, username, email);
    }

    /**
     * Adds somebody, or takes over what is new about somebody known.
     *
     * @throws RuleViolation INVALID_INPUT when there is no such department
     */
    public Uni<PersonView> add(NewPerson wanted, Actor actor) {
        UUID id = wanted.id() == null ? Ids.next() : wanted.id();
        return departments
                .requireIfGiven(wanted.departmentId(), "departmentId")
                .flatMap(ok -> people.forUpdate(id))
                .flatMap(person -> {
                    List<DirectoryEvent> events =
                            new ArrayList<>(person.seenAs(wanted.username(), wanted.name(), wanted.email()));
                    if (wanted.departmentId() != null) {
                        events.addAll(person.moveTo(wanted.departmentId()));
                    }
                    if (wanted.phone() != null) {
                        person.reachedAt(wanted.phone());
                    }
                    return tell(person, actor, events);
                })
                .map(person -> new PersonView(
                        person.id(), person.displayName(), person.username(), person.departmentId(), person.phone()));
    }

    private Uni<Person> tell(Person person, Actor actor, List<DirectoryEvent> events) {
        return outbox.append(person, actor, Audience.people(person.id()), events)
                .replaceWith(person);
    }
}
