package org.houqin.ticket.sla;

import java.util.List;
import java.util.UUID;

/**
 * What policies look at in a ticket. Each path goes from the thing itself up to its root; paths of places and departments
 * may be empty, and the requester may belong to no customer group.
 */
public record SlaSubject(
        Urgency urgency, List<UUID> categories, List<UUID> places, List<UUID> departments, List<UUID> groups) {}
