package org.houqin.ticket.ticket;

import java.util.UUID;
import org.houqin.ticket.catalog.Impact;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.sla.Urgency;

/**
 * What a ticket is about, how pressing, whether needed or wished for, and how many it concerns.
 *
 * @param policyId the policy a rule named for its clocks, or null: the one that fits closest
 */
public record Classification(UUID categoryId, Urgency urgency, Nature nature, Impact impact, UUID policyId) {
    /** The same with what is said in place of what was known, null saying nothing; the policy is this one or the closest. */
    Classification with(UUID category, Urgency pressing, Nature needed, Impact concerned, UUID policy) {
        return new Classification(
                category == null ? categoryId : category,
                pressing == null ? urgency : pressing,
                needed == null ? nature : needed,
                concerned == null ? impact : concerned,
                policy);
    }
}
