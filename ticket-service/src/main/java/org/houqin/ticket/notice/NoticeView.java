package org.houqin.ticket.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** A notice as its person reads it. */
@Schema(name = "Notice")
public record NoticeView(
        UUID id,
        NoticeKind kind,

        @Schema(examples = "{\"zh\": \"张伟已接单\", \"en\": \"Zhang Wei is on it\"}")
        LocalName text,

        @Schema(nullable = true) UUID ticketId,

        @Schema(description = "Where to go in the application", nullable = true, examples = "/tickets/…")
        String link,

        boolean urgent,
        Instant createdAt,
        @Schema(nullable = true) Instant readAt) {}
