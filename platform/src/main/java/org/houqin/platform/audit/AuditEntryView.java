package org.houqin.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One command that was carried out. */
@Schema(name = "AuditEntry")
public record AuditEntryView(
        UUID id,
        Instant at,

        @Schema(description = "Null for the system", nullable = true)
        UUID actorId,

        String actor,
        @Schema(examples = "POST /api/tickets/{id}/accept") String action,
        @Schema(nullable = true) String objectId,
        @Schema(nullable = true) String traceId) {}
