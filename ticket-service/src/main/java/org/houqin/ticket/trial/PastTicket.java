package org.houqin.ticket.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houqin.ticket.sla.SlaSubject;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.sla.Waiting;

/**
 * A ticket with all its deadlines came from, as it is known today.
 *
 * @param finishedAt when the work was finished for the first time, or null
 */
record PastTicket(
        UUID id,
        String number,
        Instant createdAt,
        Urgency urgency,
        UUID categoryId,
        List<UUID> categories,
        List<UUID> places,
        List<UUID> departments,
        List<UUID> groups,
        Instant respondedAt,
        Instant finishedAt,
        List<PastClock> clocks,
        List<Pause> pauses) {
    /** A stretch of waiting and which clocks stood still. */
    record Pause(Instant startedAt, Instant endedAt, boolean respond, boolean resolve, boolean firm) {
        private boolean stops(SlaTarget target) {
            return switch (target) {
                case RESPOND -> respond;
                case RESOLVE -> resolve;
                case FIRM -> firm;
            };
        }
    }

    /** What policies look at for a clock: where one was named for it, that one is looked at first. */
    SlaSubject subject(PastClock clock) {
        return new SlaSubject(
                urgency, categories, places, departments, groups, clock.named() ? clock.policyId() : null);
    }

    Waiting waiting(SlaTarget target) {
        return new Waiting(pauses.stream()
                .filter(pause -> pause.stops(target))
                .map(pause -> new Waiting.Stretch(pause.startedAt(), pause.endedAt()))
                .toList());
    }

    /** Its clocks, and those of answer and repair it might have had. */
    List<PastClock> all() {
        List<PastClock> all = new ArrayList<>(clocks);
        if (lacks(SlaTarget.RESPOND)) {
            all.add(PastClock.absent(SlaTarget.RESPOND, createdAt, respondedAt));
        }
        if (lacks(SlaTarget.RESOLVE)) {
            all.add(PastClock.absent(SlaTarget.RESOLVE, createdAt, finishedAt));
        }
        return all;
    }

    private boolean lacks(SlaTarget target) {
        return clocks.stream().noneMatch(clock -> clock.target() == target);
    }
}
