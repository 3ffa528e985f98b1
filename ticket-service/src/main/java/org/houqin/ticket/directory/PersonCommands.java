package org.houqin.ticket.directory;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;

/** Who is known, and under which name. */
@ApplicationScoped
public class PersonCommands {
    private final People people;
    private final Departments departments;
    private final ChangeLog history;
    private final Outbox outbox;

    PersonCommands(People people, Departments departments, ChangeLog history, Outbox outbox) {
        this.people = people;
        this.departments = departments;
        this.history = history;
        this.outbox = outbox;
    }

    /** Makes sure that whoever signed in is known as their token says; inside a transaction. */
    public Uni<Person> seen(Actor actor, String username, String email) {
        return people.findById(actor.id()).flatMap(known -> {
            boolean same = known != null
                    && new KnownAs(known.hasAccount(), known.username(), known.displayName(), known.email())
                            .says(actor, username, email);
            return same ? Uni.createFrom().item(known) : signedIn(actor, username, email);
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
                .call(person -> change(person, actor, () -> {
                    List<DirectoryEvent> events = new ArrayList<>(
                            wanted.id() == null
                                    ? person.named(wanted.username(), wanted.name(), wanted.email())
                                    : person.seenAs(wanted.username(), wanted.name(), wanted.email()));
                    events.addAll(person.describe(
                            person.facts().in(wanted.departmentId()).reachedAt(wanted.phone())));
                    return events;
                }))
                .call(people::flush)
                .map(PersonView::of);
    }

    /**
     * Says anew what is known of somebody.
     *
     * @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID_INPUT when there is no such department
     */
    public Uni<PersonView> edit(UUID id, PersonRequest wanted, IfMatch ifMatch, Actor actor) {
        return people.known(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .invoke(person -> IfMatch.require(ifMatch, person.version()))
                .call(person -> Objects.equals(wanted.departmentId(), person.departmentId())
                        ? Uni.createFrom().voidItem()
                        : departments.requireIfGiven(wanted.departmentId(), "departmentId"))
                .call(person -> change(person, actor, () -> person.describe(wanted.facts())))
                .call(people::flush)
                .map(PersonView::of);
    }

    private Uni<Person> signedIn(Actor actor, String username, String email) {
        return people.forUpdate(actor.id()).flatMap(person -> {
            boolean firstTime = !person.hasAccount();
            return change(person, actor, () -> person.seenAs(username, actor.name(), email))
                    .flatMap(told -> firstTime
                            ? takeOver(person, actor)
                            : Uni.createFrom().voidItem())
                    .replaceWith(person);
        });
    }

    /** An entry made before the first sign-in hands over to the one with the account. */
    private Uni<Void> takeOver(Person person, Actor actor) {
        return people.entered(person)
                .flatMap(entry -> entry == null
                        ? Uni.createFrom().voidItem()
                        : change(
                                        person,
                                        actor,
                                        () -> person.describe(person.facts()
                                                .in(entry.departmentId())
                                                .reachedAt(entry.phone())))
                                .flatMap(done -> change(entry, actor, () -> entry.replacedBy(person)))
                                .flatMap(done -> people.handOver(entry, person)));
    }

    private Uni<Void> change(Person person, Actor actor, Supplier<List<DirectoryEvent>> change) {
        Map<String, Object> before = person.isBlank() ? null : person.remembered();
        List<DirectoryEvent> events = change.get();
        return history.record(actor, new Change("person", person.id(), before, person.remembered()))
                .flatMap(written -> outbox.append(person, actor, Audience.people(person.id()), events));
    }
}
