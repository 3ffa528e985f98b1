package org.houqin.ticket.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;

/** A group of people whose needs are treated alike. */
@Schema(name = "Group")
public record GroupView(
        UUID id,
        long version,
        @Schema(examples = "VIP") String code,
        LocalName name,
        boolean active,

        @Schema(description = "People named one by one", examples = "12")
        long people,

        @Schema(description = "Departments that count with all that belongs to them", examples = "2")
        long departments)
        implements Versioned {}
