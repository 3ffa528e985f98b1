package org.houqin.ticket.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;

/** A part of the organisation. */
@Schema(name = "Department")
public record DepartmentView(
        UUID id,
        long version,
        @Schema(nullable = true) UUID parentId,
        @Schema(examples = "PHYS") String code,
        LocalName name,
        boolean active)
        implements Versioned {
    static DepartmentView of(Department department) {
        return new DepartmentView(
                department.id(),
                department.version(),
                department.parentId(),
                department.code(),
                department.name(),
                department.isActive());
    }
}
