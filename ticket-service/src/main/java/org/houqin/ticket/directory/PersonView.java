package org.houqin.ticket.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody the platform knows. */
@Schema(name = "Person")
public record PersonView(
        UUID id,
        @Schema(examples = "李雷") String name,
        @Schema(examples = "li.lei") String username,
        @Schema(nullable = true) UUID departmentId,

        @Schema(
                description = "Only for those who have to call people: dispatchers and administrators",
                nullable = true,
                examples = "138 0000 0000")
        String phone) {}
