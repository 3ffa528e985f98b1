package org.houqin.ticket.visitor;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** Where a visitor stands, and what can be wrong there. */
@Schema(name = "VisitorPlace")
public record VisitorPlaceView(LocalName name, LocalName path, List<Kind> categories) {
    @Schema(name = "VisitorCategory")
    public record Kind(
            UUID id,
            String code,
            LocalName name,
            @Schema(nullable = true) String icon) {}
}
