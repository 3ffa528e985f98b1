package org.houqin.ticket.sop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** A procedure as it is from now on. */
public record SopRequest(
        @NotNull
        @Schema(description = "What it is for; categories below without one of their own follow it too. Stays.")
        UUID categoryId,

        @NotNull @Valid LocalName name,

        @Schema(description = "Finishing takes the requester's signature, or a reason without one")
        boolean signature,

        @NotNull Boolean active,

        @NotNull @Size(max = 60) @Schema(description = "In this order")
        List<@NotNull @Valid SopStep> steps) {}
