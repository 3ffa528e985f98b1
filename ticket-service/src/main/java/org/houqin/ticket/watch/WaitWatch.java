package org.houqin.ticket.watch;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.messaging.RelayRunner;
import org.houqin.platform.work.Transactions;
import org.houqin.ticket.ticket.Autopilot;
import org.houqin.ticket.ticket.Ticket;
import org.houqin.ticket.ticket.TicketEvent;
import org.houqin.ticket.ticket.TicketJournal;
import org.houqin.ticket.ticket.Tickets;

/** Reminds of work that waits for long, and gives back what has waited too long. */
@ApplicationScoped
public class WaitWatch {
    private static final int BATCH = 100;
    private static final String TO_GIVE_UP = """
            select t.id from pause_span p join ticket t on t.id = p.ticket_id
            where p.ended_at is null and p.give_up_at <= ?1 and t.status = 'PAUSED'
            order by p.give_up_at limit 100 for update of t skip locked
            """;
    private static final String TO_CHASE = """
            select t.id from pause_span p join ticket t on t.id = p.ticket_id
            where p.ended_at is null and p.chase_at <= ?1 and t.status = 'PAUSED'
            order by p.chase_at limit 100 for update of t skip locked
            """;

    private final Tickets tickets;
    private final TicketJournal journal;
    private final Autopilot autopilot;
    private final Transactions transactions;
    private final RelayRunner relay;
    private final Clock clock;

    WaitWatch(
            Tickets tickets,
            TicketJournal journal,
            Autopilot autopilot,
            Transactions transactions,
            RelayRunner relay,
            Clock clock) {
        this.tickets = tickets;
        this.journal = journal;
        this.autopilot = autopilot;
        this.transactions = transactions;
        this.relay = relay;
        this.clock = clock;
    }

    /** Looks once. */
    @Scheduled(every = "{houqin.sla.watch-every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> look() {
        return all(TO_GIVE_UP, (ticket, at) -> ticket.parts().giveUp("It has waited too long.", at))
                .flatMap(given -> all(TO_CHASE, (ticket, at) -> ticket.clocks().chase(at)))
                .invoke(relay::nudge);
    }

    private Uni<Void> all(String claim, BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        return transactions
                .run(() -> some(claim, change))
                .flatMap(done -> done < BATCH ? Uni.createFrom().voidItem() : all(claim, change));
    }

    private Uni<Integer> some(String claim, BiFunction<Ticket, Instant, List<TicketEvent>> change) {
        Instant now = clock.instant();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(claim, UUID.class)
                        .setParameter(1, now)
                        .getResultList())
                .flatMap(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> tickets.forUpdate(id)
                                .flatMap(ticket -> journal.change(
                                                ticket, Actor.SYSTEM, now, null, () -> change.apply(ticket, now))
                                        .flatMap(changed -> autopilot.cameBack(ticket))))
                        .collect()
                        .last()
                        .replaceWith(ids.size()));
    }
}
