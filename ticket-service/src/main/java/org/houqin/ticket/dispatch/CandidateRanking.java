package org.houqin.ticket.dispatch;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houqin.ticket.dispatch.Candidate.Choice;
import org.houqin.ticket.dispatch.ReasonCode.Weight;

/**
 * Who comes first: who may be chosen, against whom least speaks, who works now (or soonest), who has the smallest share of
 * their load, who is nearest, who has gone longest without a ticket; then by name, so that the order is always the same.
 */
public final class CandidateRanking {
    private static final Comparator<Candidate> ORDER = comparing(Candidate::choice)
            .thenComparing(candidate -> candidate.reasons(Weight.OVERRIDABLE).size())
            .thenComparing(candidate -> !candidate.onShift())
            .thenComparing(candidate -> candidate.onShift() ? null : candidate.nextShiftAt(), nullsLast(naturalOrder()))
            .thenComparing(candidate -> (double) candidate.openJobs() / candidate.maxOpenJobs())
            .thenComparing(Candidate::near, nullsLast(naturalOrder()))
            .thenComparing(Candidate::lastServedAt, nullsFirst(naturalOrder()))
            .thenComparing(Candidate::name)
            .thenComparing(Candidate::id);

    private CandidateRanking() {}

    /** The candidates, best first. */
    public static List<Candidate> rank(List<Candidate> candidates) {
        return candidates.stream().sorted(ORDER).toList();
    }

    /** Whom a rule may pick: work goes to an outside firm only where the rule names it. */
    public static List<Candidate> forRule(List<Candidate> ranked, UUID team) {
        return ranked.stream()
                .filter(candidate -> team != null || !candidate.firm())
                .toList();
    }

    /** Whom a rule picks by itself: the best of those nothing speaks against who work now or have no shifts. */
    public static Optional<Candidate> pick(List<Candidate> ranked) {
        return ranked.stream()
                .filter(candidate -> candidate.choice() == Choice.OPEN)
                .filter(candidate ->
                        candidate.reasons().stream().noneMatch(reason -> reason.code() == ReasonCode.NEXT_SHIFT))
                .findFirst();
    }
}
