package org.houqin.ticket.join;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.ticket.TicketStatus;

/** An open ticket that may be what somebody is about to report; says what is broken, not who said so. */
@Schema(name = "SimilarTicket")
public record SimilarView(
        UUID id,
        @Schema(examples = "T-2026-000123") String number,
        @Schema(examples = "Tap drips in 304") String title,
        TicketStatus status,
        LocalName category,
        LocalName place,
        Instant createdAt,

        @Schema(description = "How many wait for it, the requester included", examples = "4")
        int waiting,

        @Schema(description = "Whether the caller reported it or waits for it already")
        boolean mine) {}
