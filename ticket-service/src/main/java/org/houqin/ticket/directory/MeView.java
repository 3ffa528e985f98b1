package org.houqin.ticket.directory;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one who is signed in. */
@Schema(name = "Me")
public record MeView(
        UUID id,
        @Schema(examples = "staff") String username,
        @Schema(examples = "王芳") String name,

        @Schema(nullable = true, examples = "staff@houqin.example")
        String email,

        @Schema(examples = "[\"staff\"]") List<String> roles,
        @Schema(nullable = true) UUID departmentId,
        @Schema(nullable = true, examples = "zh") String language) {}
