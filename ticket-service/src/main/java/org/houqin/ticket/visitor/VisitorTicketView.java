package org.houqin.ticket.visitor;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.ticket.TicketStatus;

/** What became of a visitor's report; names nobody. */
@Schema(name = "VisitorTicket")
public record VisitorTicketView(
        @Schema(examples = "T-2026-000123") String number,
        String title,
        TicketStatus status,
        LocalName place,
        Instant createdAt,

        @Schema(description = "What was done, once it is", nullable = true)
        String remedy,

        List<Step> steps,

        @Schema(description = "Commands the visitor may give now: confirm, reopen")
        List<String> allowed) {
    /** One thing that happened. */
    @Schema(name = "VisitorStep")
    public record Step(@Schema(examples = "accepted") String kind, Instant at) {}
}
