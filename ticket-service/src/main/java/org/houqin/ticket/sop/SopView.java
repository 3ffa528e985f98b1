package org.houqin.ticket.sop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;

/** How a kind of need is dealt with. */
@Schema(name = "Sop")
public record SopView(
        UUID id,
        long version,
        UUID categoryId,
        LocalName category,

        @Schema(description = "Counts its versions", examples = "3")
        int number,

        LocalName name,
        boolean signature,
        boolean active,
        List<SopStep> steps,
        Instant changedAt,
        @Schema(nullable = true) String changedBy)
        implements Versioned {}
