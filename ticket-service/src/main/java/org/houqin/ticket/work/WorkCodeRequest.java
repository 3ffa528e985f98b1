package org.houqin.ticket.work;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** The bodies of what can be done to codes. */
public interface WorkCodeRequest {
    @Schema(name = "NewWorkCode")
    record New(
            @NotNull CodeKind kind,

            @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}") @Schema(examples = "WORN")
            String code,

            @Schema(nullable = true) UUID categoryId,
            @NotNull @Valid LocalName name) {}

    @Schema(name = "WorkCodeRequest")
    record Edit(
            @Schema(nullable = true) UUID categoryId,
            @NotNull @Valid LocalName name,
            @NotNull Boolean active) {}
}
