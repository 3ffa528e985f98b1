package org.houqin.ticket.place;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;

/** A place. */
@Schema(name = "Location")
public record LocationView(
        UUID id,
        long version,
        @Schema(nullable = true) UUID parentId,
        LocationKind kind,
        @Schema(examples = "A3-304") String code,
        LocalName name,
        @Schema(description = "The names of the way to it") LocalName path,
        boolean active,
        Address address)
        implements Versioned {
    static LocationView of(Location place) {
        return new LocationView(
                place.id(),
                place.version(),
                place.parentId(),
                place.kind(),
                place.code(),
                place.name(),
                place.path(),
                place.isActive(),
                place.address());
    }
}
