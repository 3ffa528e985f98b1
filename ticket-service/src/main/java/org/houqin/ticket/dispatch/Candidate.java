package org.houqin.ticket.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.dispatch.ReasonCode.Weight;

/** A technician for a ticket, with every reason for and against. */
@Schema(name = "Candidate")
public record Candidate(
        UUID id,
        String name,
        List<LocalName> teams,
        @Schema(description = "Works for an outside firm") boolean firm,
        Choice choice,
        List<Reason> reasons,
        int openJobs,
        int maxOpenJobs,
        @Schema(nullable = true) CandidateFacts.Near near,
        boolean onShift,
        @Schema(nullable = true) Instant nextShiftAt,
        @Schema(nullable = true) Instant lastServedAt) {
    /** Whether a technician may be chosen. */
    @Schema(name = "CandidateChoice")
    public enum Choice {
        OPEN,
        /** Only with a note that says why. */
        WITH_NOTE,
        CLOSED
    }

    static Candidate of(CandidateFacts facts, List<Reason> reasons, Roster.Standing standing) {
        return new Candidate(
                facts.id(),
                facts.name(),
                facts.teams(),
                facts.firm(),
                choice(reasons),
                List.copyOf(reasons),
                facts.openJobs(),
                facts.maxOpenJobs(),
                facts.near(),
                standing.onShift(),
                standing.next(),
                facts.lastServed());
    }

    /** The reasons that weigh this much. */
    public List<Reason> reasons(Weight weight) {
        return reasons.stream().filter(reason -> reason.weight() == weight).toList();
    }

    private static Choice choice(List<Reason> reasons) {
        if (reasons.stream().anyMatch(reason -> reason.weight() == Weight.FORBIDS)) {
            return Choice.CLOSED;
        }
        return reasons.stream().anyMatch(reason -> reason.weight() == Weight.OVERRIDABLE)
                ? Choice.WITH_NOTE
                : Choice.OPEN;
    }
}
