package org.houqin.ticket.dispatch;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.houqin.ticket.dispatch.Candidate.Choice;
import org.houqin.ticket.dispatch.ReasonCode.Weight;

/** Somebody whom a rule did not choose because something speaks against them, and what does. */
public record PassedOver(UUID id, String name, List<Reason> reasons) {
    private static final int SHOWN = 5;

    /** Those it came nearest to choosing: the fewest reasons against them first. */
    public static List<PassedOver> of(List<Candidate> ranked) {
        return ranked.stream()
                .filter(candidate -> candidate.choice() != Choice.OPEN || isLater(candidate))
                .map(candidate -> new PassedOver(candidate.id(), candidate.name(), against(candidate)))
                .sorted(Comparator.comparing(one -> one.reasons().size()))
                .limit(SHOWN)
                .toList();
    }

    private static boolean isLater(Candidate candidate) {
        return candidate.reasons().stream().anyMatch(PassedOver::isLater);
    }

    private static boolean isLater(Reason reason) {
        return reason.code() == ReasonCode.NEXT_SHIFT;
    }

    private static List<Reason> against(Candidate candidate) {
        return candidate.reasons().stream()
                .filter(reason ->
                        reason.weight() == Weight.FORBIDS || reason.weight() == Weight.OVERRIDABLE || isLater(reason))
                .toList();
    }
}
