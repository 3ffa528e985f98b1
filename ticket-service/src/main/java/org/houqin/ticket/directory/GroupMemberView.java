package org.houqin.ticket.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;

/** One who belongs to a group: a person or a department. */
@Schema(name = "GroupMember")
public record GroupMemberView(
        UUID id,
        @Schema(enumeration = {"PERSON", "DEPARTMENT"}) String kind,
        LocalName name,
        @Schema(description = "Sign-in name or code") String code) {}
