package org.houqin.ticket.imports;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.platform.messaging.EventSource;
import org.houqin.platform.messaging.Outbox;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;

/** Writes what rows changed: the things, their events and their history, in the transaction under way and in batches. */
@ApplicationScoped
class Written {
    private final Outbox outbox;
    private final ChangeLog history;

    Written(Outbox outbox, ChangeLog history) {
        this.outbox = outbox;
        this.history = history;
    }

    /** Events come first, so that new things are stored with the number of their event. */
    Uni<Void> out(List<Row> rows, List<?> added, Actor actor) {
        return told(rows, actor)
                .flatMap(told -> Panache.getSession())
                .call(session -> session.persistAll(added.toArray()))
                .call(session ->
                        history.record(actor, rows.stream().map(Row::change).toList()))
                .flatMap(session -> session.flush());
    }

    /** Their events alone, for what follows from others. */
    Uni<Void> told(List<Row> rows, Actor actor) {
        return outbox.appendAll(
                actor,
                Audience.nobody(),
                rows.stream()
                        .map(row -> new Outbox.Posting(row.thing(), row.events()))
                        .toList());
    }

    /** A thing that is written, with what others are told and what is remembered. */
    record Row(EventSource thing, List<? extends DomainEvent> events, Change change) {}
}
