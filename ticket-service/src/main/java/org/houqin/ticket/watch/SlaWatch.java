package org.houqin.ticket.watch;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.CompositeException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.messaging.Outgoing;
import org.houqin.platform.messaging.RelayRunner;
import org.houqin.platform.work.Transactions;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.sla.Rulebook;
import org.houqin.ticket.sla.SlaRules;
import org.houqin.ticket.ticket.TicketEvent;
import org.houqin.ticket.timeline.Timeline;
import org.houqin.ticket.timeline.TimelineEntry;

/**
 * Tells of clocks that run out: each share of each clock once, whatever crashes and however many replicas look. A batch is
 * one transaction with a handful of statements, so that a storm of clocks is told of in seconds.
 */
@ApplicationScoped
public class SlaWatch {
    private final DueClocks clocks;
    private final Rulebook rulebook;
    private final Outbox outbox;
    private final Timeline timeline;
    private final Transactions transactions;
    private final RelayRunner relay;
    private final SlaSettings settings;
    private final Clock clock;

    SlaWatch(
            DueClocks clocks,
            Rulebook rulebook,
            Outbox outbox,
            Timeline timeline,
            Transactions transactions,
            RelayRunner relay,
            SlaSettings settings,
            Clock clock) {
        this.clocks = clocks;
        this.rulebook = rulebook;
        this.outbox = outbox;
        this.timeline = timeline;
        this.transactions = transactions;
        this.relay = relay;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tells of all that is due, two batches at a time: while the database writes one, the next is made. */
    @Scheduled(every = "{houqin.sla.watch-every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> tell() {
        return Uni.join()
                .all(tellOnAndOn(), tellOnAndOn())
                .andCollectFailures()
                .onFailure(CompositeException.class)
                .transform(Throwable::getCause)
                .replaceWithVoid();
    }

    private Uni<Void> tellOnAndOn() {
        return transactions
                .run(this::tellSome)
                .invoke(relay::nudge)
                .flatMap(told -> told == 0 ? Uni.createFrom().voidItem() : tellOnAndOn());
    }

    private Uni<Integer> tellSome() {
        Instant now = clock.instant();
        return clocks.claim(now, settings.batch())
                .flatMap(due -> due.isEmpty()
                        ? Uni.createFrom().item(0)
                        : rules(due).flatMap(rules -> tell(due, rules, now)).replaceWith(due.size()));
    }

    private Uni<SlaRules> rules(List<DueClock> due) {
        return rulebook.inSession()
                .flatMap(rules -> due.stream().allMatch(one -> calendar(one, rules) != null)
                        ? Uni.createFrom().item(rules)
                        : rulebook.renewedInSession());
    }

    private Uni<Void> tell(List<DueClock> due, SlaRules rules, Instant now) {
        List<DueClocks.Told> told = new ArrayList<>(due.size());
        List<Outgoing> events = new ArrayList<>(due.size());
        List<TimelineEntry> story = new ArrayList<>();
        Map<UUID, Long> counted = new HashMap<>();
        for (DueClock one : due) {
            BusinessCalendar calendar = calendar(one, rules);
            TicketEvent event = one.event(rules, now);
            told.add(new DueClocks.Told(one.clockId(), one.share(), one.step(rules), one.nextWarnAt(calendar)));
            long sequence = counted.merge(one.ticketId(), one.eventSeq() + 1, (last, first) -> last + 1);
            events.add(new Outgoing("ticket", one.ticketId(), one.ticketId(), sequence, event, one.audience(rules)));
            if (event.isStory()) {
                story.add(new TimelineEntry(one.ticketId(), now, Actor.SYSTEM, event.kind(), null, null, null, event));
            }
        }
        return clocks.told(told, now)
                .flatMap(written -> timeline.append(story))
                .flatMap(written -> outbox.appendAll(Actor.SYSTEM, events));
    }

    private static BusinessCalendar calendar(DueClock one, SlaRules rules) {
        return rules.calendar(one.calendarId(), one.calendarVersion());
    }
}
