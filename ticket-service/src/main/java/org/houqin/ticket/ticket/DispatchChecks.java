package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houqin.platform.problem.FieldProblem;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;
import org.houqin.ticket.dispatch.Candidate;
import org.houqin.ticket.dispatch.CandidateQueries;
import org.houqin.ticket.dispatch.Reason;
import org.houqin.ticket.dispatch.ReasonCode;
import org.houqin.ticket.dispatch.ReasonCode.Weight;

/** Whether somebody may be given a ticket: the same judgement that the list of candidates shows. */
@ApplicationScoped
public class DispatchChecks {
    private final CandidateQueries candidates;

    DispatchChecks(CandidateQueries candidates) {
        this.candidates = candidates;
    }

    /**
     * @param overrides whether the dispatcher decides against what speaks against them
     * @param note why; needed for that
     * @return what was overridden, for the history
     * @throws RuleViolation NOT_A_TECHNICIAN, CERTIFICATE_MISSING, OVERRIDE_NEEDED, INVALID_INPUT for a missing note
     */
    Uni<List<Reason>> mayBeGiven(UUID ticket, UUID technician, boolean overrides, String note) {
        return judged(ticket, technician).map(candidate -> {
            List<Reason> against = candidate.reasons(Weight.OVERRIDABLE);
            if (!against.isEmpty() && !overrides) {
                throw new RuleViolation(
                        TicketError.OVERRIDE_NEEDED,
                        "Speaks against this technician: " + words(against)
                                + ". It takes override and a note to decide against that.");
            }
            if (!against.isEmpty() && (note == null || note.isBlank())) {
                throw RuleViolation.invalid("note", "is needed to decide against: " + words(against));
            }
            return against;
        });
    }

    /**
     * Whether somebody may take a ticket by themselves: they have what it takes, and room for it.
     *
     * @throws RuleViolation NOT_A_TECHNICIAN, CERTIFICATE_MISSING, NOT_SUITED
     */
    Uni<Void> mayTake(UUID ticket, UUID technician) {
        return judged(ticket, technician)
                .invoke(candidate -> {
                    List<Reason> against = candidate.reasons(Weight.OVERRIDABLE).stream()
                            .filter(reason ->
                                    reason.code() != ReasonCode.ZONE_OUTSIDE && reason.code() != ReasonCode.AWAY)
                            .toList();
                    if (!against.isEmpty()) {
                        throw new RuleViolation(TicketError.NOT_SUITED, "Speaks against it: " + words(against) + ".");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Candidate> judged(UUID ticket, UUID technician) {
        return candidates.of(ticket, null, technician).invoke(candidate -> {
            if (candidate == null) {
                throw new RuleViolation(TicketError.NOT_A_TECHNICIAN, "This person is no technician.");
            }
            List<Reason> forbids = candidate.reasons(Weight.FORBIDS);
            if (!forbids.isEmpty()) {
                throw new RuleViolation(
                        TicketError.CERTIFICATE_MISSING,
                        "This work takes a certificate or training that is missing or has expired: "
                                + forbids.get(0).what() + ".",
                        List.of(new FieldProblem(
                                "technicianId", "has no valid certificate or training for this work")));
            }
        });
    }

    private static String words(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.code().name()).collect(Collectors.joining(", "));
    }
}
