package org.houqin.ticket.ticket;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** Settings of tickets. */
@ConfigMapping(prefix = "houqin.tickets")
public interface TicketSettings {
    /** How long a finished ticket waits for its requester's answer. */
    Duration closeAfter();

    /** Most tickets closed in one transaction. */
    int closeBatch();

    /** How often it is looked; for the scheduler. */
    String closeEvery();
}
