package org.houqin.ticket.catalog;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;

/** A kind of need. */
@Schema(name = "Category")
public record CategoryView(
        UUID id,
        long version,
        @Schema(nullable = true) UUID parentId,
        @Schema(examples = "NETWORK") String code,
        LocalName name,
        @Schema(nullable = true, examples = "network") String skill,

        @Schema(description = "Least level of the skill", examples = "1")
        int skillLevel,

        @Schema(description = "Certificate or training without which nobody may do it", nullable = true)
        String certificate,

        @Schema(nullable = true, examples = "wifi") String icon,
        boolean active)
        implements Versioned {}
