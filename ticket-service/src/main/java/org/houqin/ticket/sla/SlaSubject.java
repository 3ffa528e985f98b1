package org.houqin.ticket.sla;

import java.util.List;
import java.util.UUID;

/**
 * What policies look at in a ticket. Each path goes from the thing itself up to its root; paths of places and departments
 * may be empty.
 */
public record SlaSubject(Urgency urgency, List<UUID> categories, List<UUID> places, List<UUID> departments) {}
