package org.houqin.ticket.notice;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.messaging.RelayRunner;
import org.houqin.platform.work.Transactions;

/** Delivers what was kept back for working hours once they begin; each once, by any number of replicas. */
@ApplicationScoped
public class HeldNoticeJob {
    private static final int PEOPLE = 50;

    private final NoticeCommands commands;
    private final Transactions transactions;
    private final RelayRunner relay;

    HeldNoticeJob(NoticeCommands commands, Transactions transactions, RelayRunner relay) {
        this.commands = commands;
        this.transactions = transactions;
        this.relay = relay;
    }

    /** Looks once. */
    @Scheduled(
            identity = "held-notices",
            every = "${houqin.notices.mail-every:2s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return transactions
                .run(() -> commands.release(PEOPLE))
                .invoke(relay::nudge)
                .flatMap(people -> people < PEOPLE ? Uni.createFrom().voidItem() : run());
    }
}
