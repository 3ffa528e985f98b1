package org.houqin.platform.probe;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;

/** Writes notes and tells of it. */
@ApplicationScoped
public class NoteCommands {
    private final Outbox outbox;

    NoteCommands(Outbox outbox) {
        this.outbox = outbox;
    }

    record Written(UUID noteId, String text) implements DomainEvent {
        @Override
        public String type() {
            return "ticket.note-written.v1";
        }
    }

    Uni<NoteView> write(String text, Actor actor) {
        Note note = new Note(Ids.next(), text);
        return told(note, actor)
                .flatMap(ignored -> Panache.getSession())
                .flatMap(session -> session.persist(note))
                .map(ignored -> new NoteView(note.id, note.version, note.text));
    }

    Uni<NoteView> rewrite(UUID id, String text, IfMatch ifMatch, Actor actor) {
        return Panache.getSession()
                .flatMap(session -> session.find(Note.class, id, LockModeType.PESSIMISTIC_WRITE))
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .flatMap(note -> {
                    IfMatch.require(ifMatch, note.version);
                    note.text = text;
                    return told(note, actor)
                            .flatMap(ignored -> Panache.flush())
                            .map(ignored -> new NoteView(note.id, note.version, note.text));
                })
                .invoke(view -> {
                    if (text.equals("forbidden")) {
                        throw new RuleViolation(CommonError.ALREADY_EXISTS, "Refused after everything was written.");
                    }
                });
    }

    private Uni<Void> told(Note note, Actor actor) {
        return outbox.append(note, actor, Audience.people(actor.id()), List.of(new Written(note.id, note.text)));
    }
}
