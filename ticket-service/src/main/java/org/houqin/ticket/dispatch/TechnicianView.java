package org.houqin.ticket.dispatch;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A technician with their load. */
@Schema(name = "Technician")
public record TechnicianView(
        UUID id,
        @Schema(examples = "张伟") String name,
        @Schema(examples = "[\"water\"]") List<String> skills,

        @Schema(description = "Tickets they have in hand", examples = "3")
        long openJobs) {}
