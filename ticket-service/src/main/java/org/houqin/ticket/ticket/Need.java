package org.houqin.ticket.ticket;

import java.time.Instant;
import java.util.UUID;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.sla.Urgency;

/** What somebody reports. */
public record Need(
        UUID requesterId,
        UUID categoryId,
        UUID locationId,
        String title,
        String description,
        Urgency urgency,
        Nature nature,
        Channel channel,
        String contact,
        Instant preferredFrom,
        Instant preferredTo) {}
