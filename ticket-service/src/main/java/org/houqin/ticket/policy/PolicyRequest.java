package org.houqin.ticket.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sla.SlaTerms;

/** A policy as it is from some instant on, or as it might become. */
@Schema(name = "SlaPolicyRequest")
public record PolicyRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}") @Schema(description = "Stays", examples = "NETWORK")
        String code,

        @NotNull @Valid LocalName name,

        @Schema(description = "Kept as a draft that holds for nobody")
        boolean draft,

        @Schema(description = "Null: from now on. Clocks that run keep the version they started with.", nullable = true)
        Instant effectiveFrom,

        @Size(max = 500) @Schema(nullable = true) String note,
        @NotNull @Valid SlaTerms terms) {}
