package org.houqin.ticket.sla;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which tickets a policy is for; what is null does not matter. */
@Schema(name = "SlaMatch")
public record SlaMatch(
        @Schema(description = "This category and those below it", nullable = true)
        UUID categoryId,

        @Schema(nullable = true) Urgency urgency,

        @Schema(description = "This place and those inside it", nullable = true)
        UUID locationId,

        @Schema(description = "Requesters of this department and those below it", nullable = true)
        UUID departmentId,

        @Schema(description = "Requesters of this customer group, by name or through their department", nullable = true)
        UUID groupId) {}
