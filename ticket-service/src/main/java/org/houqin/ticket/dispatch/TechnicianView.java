package org.houqin.ticket.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;

/** A technician with what they can do and what they have in hand. */
@Schema(name = "Technician")
public record TechnicianView(
        UUID id,
        long version,
        @Schema(examples = "张伟") String name,
        List<TechnicianProfile.Skill> skills,
        List<TechnicianProfile.Certificate> certificates,
        List<Zone> zones,
        List<TechnicianProfile.Shift> shifts,
        List<TechnicianProfile.Day> days,
        List<TechnicianProfile.Leave> leaves,
        List<TeamRef> teams,
        @Schema(examples = "8") int maxOpenJobs,
        boolean active,

        @Schema(description = "Tickets they have in hand", examples = "3")
        long openJobs,

        @Schema(description = "When the next of these is due", nullable = true)
        Instant nextDueAt,

        @Schema(description = "Whether they work right now") boolean onShift,

        @Schema(description = "When their shift under way ends", nullable = true)
        Instant onShiftUntil,

        @Schema(description = "When their next shift begins", nullable = true)
        Instant nextShiftAt,

        @Schema(description = "Back after this day, while on leave", nullable = true)
        LocalDate onLeaveUntil)
        implements Versioned {
    @Schema(name = "ZoneRef")
    public record Zone(UUID id, LocalName name, LocalName path) {}

    @Schema(name = "TeamRef")
    public record TeamRef(UUID id, LocalName name, boolean firm) {}

    /** The same with the shifts worked out for this instant. */
    TechnicianView at(Roster roster, Instant now) {
        Roster.Standing standing = roster.at(now);
        return new TechnicianView(
                id,
                version,
                name,
                skills,
                certificates,
                zones,
                shifts,
                days,
                leaves,
                teams,
                maxOpenJobs,
                active,
                openJobs,
                nextDueAt,
                standing.onShift(),
                standing.until(),
                standing.next(),
                standing.awayUntil());
    }
}
