package org.houqin.ticket.ticket;

import java.util.UUID;
import org.houqin.ticket.catalog.Impact;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.sla.Urgency;

/** What a ticket is about, how pressing, whether needed or wished for, and how many it concerns. */
public record Classification(UUID categoryId, Urgency urgency, Nature nature, Impact impact) {
    /** The same with what is said in place of what was known; null says nothing. */
    Classification with(UUID category, Urgency pressing, Nature needed, Impact concerned) {
        return new Classification(
                category == null ? categoryId : category,
                pressing == null ? urgency : pressing,
                needed == null ? nature : needed,
                concerned == null ? impact : concerned);
    }
}
