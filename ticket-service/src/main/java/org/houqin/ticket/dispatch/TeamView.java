package org.houqin.ticket.dispatch;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;

/** A team, or an outside firm. */
@Schema(name = "Team")
public record TeamView(
        UUID id,
        long version,
        LocalName name,
        boolean firm,
        boolean active,
        @Schema(nullable = true) Member lead,
        List<Member> members,
        List<TechnicianView.Zone> zones,
        List<Area> categories,

        @Schema(description = "Open tickets it has", examples = "4")
        long openTickets)
        implements Versioned {
    @Schema(name = "TeamMember")
    public record Member(UUID id, String name) {}

    @Schema(name = "TeamCategory")
    public record Area(UUID id, LocalName name) {}
}
