package org.houqin.ticket.notice;

import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Envelope;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.messaging.Outgoing;
import org.houqin.platform.messaging.Received;

/** Puts notices into people's boxes, and takes note of what was read; inside a transaction. */
@ApplicationScoped
public class NoticeCommands {
    private final NoticeBoxes boxes;
    private final NoticeSubjects subjects;
    private final NoticeSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    NoticeCommands(NoticeBoxes boxes, NoticeSubjects subjects, NoticeSettings settings, Outbox outbox, Clock clock) {
        this.boxes = boxes;
        this.subjects = subjects;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Tells those concerned of what happened, each of them once of each event. */
    Uni<Void> tell(List<Received<Happened>> events) {
        Instant stale = clock.instant().minus(settings.stale());
        List<Received<Happened>> news = events.stream()
                .filter(one -> !one.event().time().isBefore(stale))
                .toList();
        return subjects.ofTickets(subjects(news, "ticket."), subjects(news, "ticket.offered."))
                .flatMap(known -> put(told(news, known)));
    }

    private static Set<UUID> subjects(List<Received<Happened>> news, String type) {
        return news.stream()
                .map(Received::event)
                .filter(event -> event.type().startsWith(type))
                .map(Envelope::subject)
                .collect(toSet());
    }

    private static List<Told> told(List<Received<Happened>> news, Map<UUID, NoticeSubject> tickets) {
        return news.stream()
                .flatMap(one -> tellings(one, tickets).stream().map(telling -> new Told(telling, one.event())))
                .toList();
    }

    private static List<Telling> tellings(Received<Happened> one, Map<UUID, NoticeSubject> tickets) {
        Envelope event = one.event();
        if (!event.type().startsWith("ticket.")) {
            return NeighbourNoticeRules.tellings(event.type(), one.payload());
        }
        NoticeSubject ticket = tickets.get(event.subject());
        return ticket == null ? List.of() : NoticeRules.ticket(event.type().split("\\.")[1], one.payload(), ticket);
    }

    private Uni<Void> put(List<Told> told) {
        if (told.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Instant now = clock.instant();
        return boxes.of(
                        told.stream()
                                .flatMap(one -> one.telling().people().stream())
                                .collect(toSet()),
                        told.stream()
                                .flatMap(one -> one.telling().roles().stream())
                                .collect(toSet()),
                        now.minus(settings.roleKept()))
                .flatMap(found -> put(told, found, now).flatMap(done -> save(found, now)));
    }

    private Uni<Void> put(List<Told> told, List<NoticeBox> found, Instant now) {
        List<NewNotice> alone = new ArrayList<>();
        Map<Bundle, List<NewNotice>> gathering = new LinkedHashMap<>();
        for (Told one : told) {
            NoticeKind kind = one.telling().kind();
            for (NoticeBox box : found) {
                if (one.isFor(box) && (box.shows(kind) || box.mails(kind))) {
                    NewNotice notice = NewNotice.of(one.telling(), one.event().id(), box, now);
                    if (notice.bundle() == null) {
                        box.take(notice, settings);
                        alone.add(notice);
                    } else {
                        Bundle bundle = new Bundle(box, notice.bundle(), notice.urgent(), notice.held());
                        gathering
                                .computeIfAbsent(bundle, key -> new ArrayList<>())
                                .add(notice);
                    }
                }
            }
        }
        return boxes.put(alone)
                .flatMap(done -> each(
                        gathering.entrySet(), entry -> gather(entry.getKey().box(), entry.getValue())));
    }

    /** What becomes one notice. */
    private record Bundle(NoticeBox box, String key, boolean urgent, boolean held) {}

    private Uni<Void> gather(NoticeBox box, List<NewNotice> alike) {
        return boxes.gather(alike).flatMap(gathered -> {
            if (gathered) {
                return Uni.createFrom().voidItem();
            }
            NewNotice first = alike.get(0);
            box.take(first, settings);
            return boxes.put(List.of(first))
                    .flatMap(put -> alike.size() == 1
                            ? Uni.createFrom().voidItem()
                            : boxes.gather(alike.subList(1, alike.size())).replaceWithVoid());
        });
    }

    /** Marks one notice as read, or all of them when there is no id; NOT_FOUND for somebody else's. */
    public Uni<UnreadView> read(UUID notice, Actor actor) {
        Instant now = clock.instant();
        return subjects.requireOwn(notice, actor)
                .flatMap(own -> boxes.of(actor.id()))
                .flatMap(box -> box == null
                        ? Uni.createFrom().item(new UnreadView(0))
                        : boxes.read(actor.id(), notice, now)
                                .invoke(box::read)
                                .flatMap(read -> save(List.of(box), now))
                                .map(done -> new UnreadView(box.unread())));
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
            box.take(
                    released.shown(),
                    released.mailed() == null ? null : box.mailDue(now, released.mailed(), false, settings));
            return save(List.of(box), now);
        });
    }

    /** Writes down what became of boxes and tells those whose screens have to follow. */
    private Uni<Void> save(List<NoticeBox> touched, Instant at) {
        List<Outgoing> changes = touched.stream()
                .filter(NoticeBox::isChanged)
                .map(box -> Outgoing.of(box, box.change(at), Audience.people(box.personId())))
                .toList();
        List<NoticeBox> toSave = touched.stream()
                .filter(box -> box.isChanged() || box.mailDue() != null)
                .toList();
        return outbox.appendAll(Actor.SYSTEM, changes).flatMap(told -> boxes.save(toSave));
    }

    private static <T> Uni<Void> each(Collection<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
