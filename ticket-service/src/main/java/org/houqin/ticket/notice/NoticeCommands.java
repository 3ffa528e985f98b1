package org.houqin.ticket.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Envelope;
import org.houqin.platform.messaging.Outbox;

/** Puts notices into people's boxes, and takes note of what was read; inside a transaction. */
@ApplicationScoped
public class NoticeCommands {
    private final NoticeBoxes boxes;
    private final NoticeSubjects subjects;
    private final NoticeSettings settings;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    NoticeCommands(
            NoticeBoxes boxes,
            NoticeSubjects subjects,
            NoticeSettings settings,
            Outbox outbox,
            ObjectMapper json,
            Clock clock) {
        this.boxes = boxes;
        this.subjects = subjects;
        this.settings = settings;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** Tells those concerned of what happened to a ticket. */
    Uni<Void> ofTicket(String name, Happened what, Envelope event) {
        return isStale(event)
                ? Uni.createFrom().voidItem()
                : subjects.ofTicket(event.subject())
                        .flatMap(ticket -> ticket == null
                                ? Uni.createFrom().voidItem()
                                : tell(NoticeRules.ticket(name, what, ticket), event));
    }

    /** Tells those concerned of what happened elsewhere. */
    Uni<Void> ofNeighbour(Happened what, Envelope event) {
        return isStale(event)
                ? Uni.createFrom().voidItem()
                : tell(NeighbourNoticeRules.tellings(event.type(), what), event);
    }

    /** Marks one notice as read, or all of them when there is no id; NOT_FOUND for somebody else's. */
    public Uni<UnreadView> read(UUID notice, Actor actor) {
        Instant now = clock.instant();
        return subjects.requireOwn(notice, actor)
                .flatMap(own -> boxes.of(actor.id()))
                .flatMap(box -> box == null
                        ? Uni.createFrom().item(new UnreadView(0))
                        : boxes.read(actor.id(), notice, now)
                                .flatMap(some -> some == 0
                                        ? Uni.createFrom().voidItem()
                                        : told(box, box.read(some, now)).flatMap(told -> boxes.save(box, null)))
                                .map(done -> new UnreadView(box.unread())));
    }

    private boolean isStale(Envelope event) {
        return event.time().isBefore(clock.instant().minus(settings.stale()));
    }

    private Uni<Void> tell(List<Telling> tellings, Envelope event) {
        return each(tellings, telling -> tell(telling, event));
    }

    private Uni<Void> tell(Telling telling, Envelope event) {
        Instant now = clock.instant();
        UUID actor = "system".equals(event.actor()) ? null : UUID.fromString(event.actor());
        return boxes.toTell(telling, actor, now.minus(settings.roleKept()))
                .flatMap(found -> each(found, box -> put(telling, event, box, now)));
    }

    private Uni<Void> put(Telling telling, Envelope event, NoticeBox box, Instant now) {
        if (!box.isShown() && !box.isMailed()) {
            return Uni.createFrom().voidItem();
        }
        boolean held = telling.notBefore() != null && telling.notBefore().isAfter(now);
        NewNotice notice = new NewNotice(
                Ids.next(),
                event.id(),
                telling.kind(),
                telling.key(),
                telling.gathersAt(),
                write(telling.data()),
                telling.ticketId(),
                telling.link(),
                telling.urgent(),
                held ? telling.notBefore() : null,
                now);
        Uni<Boolean> gathered = telling.gathersAt() != null
                ? boxes.gather(box, notice)
                : Uni.createFrom().item(false);
        return gathered.flatMap(done -> {
            if (done) {
                return Uni.createFrom().voidItem();
            }
            return held ? boxes.put(box, notice) : deliver(box, notice, now);
        });
    }

    private Uni<Void> deliver(NoticeBox box, NewNotice notice, Instant now) {
        Instant due = box.isMailed() ? box.mailDue(now, notice.kind(), notice.urgent(), settings) : null;
        Uni<Void> told =
                box.isShown() ? told(box, box.take(1, now)) : Uni.createFrom().voidItem();
        return told.flatMap(done -> boxes.put(box, notice)).flatMap(done -> boxes.save(box, due));
    }

    /** Delivers what was kept back until now, to some of the people; answers to how many. */
    Uni<Integer> release(int most) {
        Instant now = clock.instant();
        return boxes.held(now, most)
                .flatMap(people -> each(people, person -> boxes.of(person).flatMap(box -> release(box, now)))
                        .replaceWith(people.size()));
    }

    private Uni<Void> release(NoticeBox box, Instant now) {
        return boxes.release(box, now).flatMap(released -> {
            Instant due = released.mailed() == null ? null : box.mailDue(now, released.mailed(), false, settings);
            Uni<Void> told =
                    released.shown() == 0 ? Uni.createFrom().voidItem() : told(box, box.take(released.shown(), now));
            return told.flatMap(done -> boxes.save(box, due));
        });
    }

    private Uni<Void> told(NoticeBox box, List<NoticeEvent> events) {
        return outbox.append(box, Actor.SYSTEM, Audience.people(box.personId()), events);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> Uni<Void> each(List<T> all, java.util.function.Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
