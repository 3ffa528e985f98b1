package org.houqin.ticket.work;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;

/** A cause or remedy with a name of its own. */
@Schema(name = "WorkCode")
public record WorkCodeView(
        UUID id,
        long version,
        CodeKind kind,

        @Schema(description = "For this category and all below it; null for every one", nullable = true)
        UUID categoryId,

        @Schema(examples = "WORN") String code,
        LocalName name,
        boolean active)
        implements Versioned {}
