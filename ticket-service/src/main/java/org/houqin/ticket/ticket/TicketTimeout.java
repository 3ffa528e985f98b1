package org.houqin.ticket.ticket;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.messaging.RelayRunner;
import org.houqin.platform.work.Transactions;

/**
 * Closes finished tickets that nobody answered in time. Replicas share the work: each takes what no other has locked, and
 * what a crash undid is taken again.
 */
@ApplicationScoped
public class TicketTimeout {
    private final Tickets tickets;
    private final TicketJournal journal;
    private final TicketSettings settings;
    private final Transactions transactions;
    private final RelayRunner relay;
    private final Clock clock;

    TicketTimeout(
            Tickets tickets,
            TicketJournal journal,
            TicketSettings settings,
            Transactions transactions,
            RelayRunner relay,
            Clock clock) {
        this.tickets = tickets;
        this.journal = journal;
        this.settings = settings;
        this.transactions = transactions;
        this.relay = relay;
        this.clock = clock;
    }

    /** Closes all that are due, a batch per transaction. */
    @Scheduled(every = "{houqin.tickets.close-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> closeUnanswered() {
        return transactions
                .run(this::closeSome)
                .invoke(relay::nudge)
                .flatMap(closed ->
                        closed < settings.closeBatch() ? Uni.createFrom().voidItem() : closeUnanswered());
    }

    private Uni<Integer> closeSome() {
        Instant now = clock.instant();
        return tickets.askedBefore(now.minus(settings.closeAfter()), settings.closeBatch())
                .flatMap(due -> closeAll(due, now).replaceWith(due.size()));
    }

    private Uni<Void> closeAll(List<Ticket> due, Instant now) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(
                        ticket -> journal.change(ticket, Actor.SYSTEM, now, null, () -> ticket.close(now)))
                .collect()
                .last()
                .replaceWithVoid();
    }
}
