package org.houqin.ticket.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** One change as people read it. */
@Schema(name = "Change")
public record ChangeView(
        UUID id,
        @Schema(examples = "person") String thing,
        UUID thingId,

        @Schema(description = "What it is called now", nullable = true)
        LocalName name,

        Instant at,

        @Schema(description = "Who did it; null when it happened by itself", nullable = true)
        By actor,

        @Schema(enumeration = {"ADDED", "CHANGED"}) String kind,
        List<Field> fields) {
    /** Who did it, under the name they had then. */
    @Schema(name = "ChangeActor")
    public record By(UUID id, String name) {}

    /** One field from what to what; {@code fromName} and {@code toName} where that is a reference. */
    @Schema(name = "FieldChange")
    public record Field(
            @Schema(examples = "departmentId") String field,

            @Schema(type = SchemaType.STRING, nullable = true)
            JsonNode from,

            @Schema(type = SchemaType.STRING, nullable = true)
            JsonNode to,

            @Schema(nullable = true) LocalName fromName,
            @Schema(nullable = true) LocalName toName) {}
}
