package org.houqin.ticket.sla;

import java.util.List;
import java.util.UUID;

/**
 * What policies look at in a ticket. Each path goes from the thing itself up to its root; paths of places and departments
 * may be empty, and the requester may belong to no customer group.
 *
 * @param policyId a policy that was named for it, before any that fits; or null
 */
public record SlaSubject(
        Urgency urgency,
        List<UUID> categories,
        List<UUID> places,
        List<UUID> departments,
        List<UUID> groups,
        UUID policyId) {
    public SlaSubject(
            Urgency urgency, List<UUID> categories, List<UUID> places, List<UUID> departments, List<UUID> groups) {
        this(urgency, categories, places, departments, groups, null);
    }

    /** The same for which this policy was named, or none. */
    public SlaSubject naming(UUID policy) {
        return new SlaSubject(urgency, categories, places, departments, groups, policy);
    }
}
