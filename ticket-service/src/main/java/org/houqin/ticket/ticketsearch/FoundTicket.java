package org.houqin.ticket.ticketsearch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.ticket.TicketStatus;

/** A ticket as the search found it. */
@Schema(name = "FoundTicket")
public record FoundTicket(
        UUID id,
        @Schema(examples = "T-2026-000123") String number,
        TicketStatus status,
        Urgency urgency,
        @Schema(examples = "Tap drips in 304") String title,
        LocalName category,
        LocalName location,
        @Schema(examples = "李雷") String requester,
        @Schema(nullable = true, examples = "张伟") String technician,
        Instant createdAt,

        @Schema(description = "The title in pieces, to show where it was found")
        List<Piece> marked,

        @Schema(description = "Where else it was found") List<Snippet> snippets) {
    /** A piece of text. */
    @Schema(name = "FoundPiece")
    public record Piece(String text, boolean hit) {}

    /** A stretch of another field. */
    @Schema(name = "FoundSnippet")
    public record Snippet(
            @Schema(enumeration = {"description", "requester", "technician"})
            String field,

            List<Piece> pieces) {}
}
