package org.houqin.feedback.invitation;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.work.Transactions;
import org.jboss.logging.Logger;

/** Ends invitations nobody answered in time; any number of replicas may do it at once. */
@ApplicationScoped
public class InvitationExpiry {
    private static final Logger LOG = Logger.getLogger(InvitationExpiry.class);

    private final InvitationCommands commands;
    private final Transactions transactions;

    InvitationExpiry(InvitationCommands commands, Transactions transactions) {
        this.commands = commands;
        this.transactions = transactions;
    }

    /** Ends all that are overdue now, a transaction for some at a time. */
    @Scheduled(
            identity = "invitation-expiry",
            every = "${houqin.feedback.expiry-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return Multi.createBy()
                .repeating()
                .uni(() -> transactions.run(commands::expireOverdue))
                .whilst(ended -> ended > 0)
                .onItem()
                .ignoreAsUni()
                .onFailure()
                .invoke(failure -> LOG.warnf("Overdue invitations wait: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
