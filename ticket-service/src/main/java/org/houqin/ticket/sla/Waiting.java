package org.houqin.ticket.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.houqin.ticket.calendar.BusinessCalendar;

/**
 * The stretches in which a clock stood still, in order and apart; an end of null means that it still does. What a clock
 * counts is always worked out from them: due = start + target + what of the waiting began before it was due, all in
 * business time.
 */
public record Waiting(List<Stretch> stretches) {
    /** One stretch. */
    public record Stretch(Instant from, Instant to) {}

    public static final Waiting NONE = new Waiting(List.of());

    public Waiting {
        stretches =
                stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList();
    }

    /** The spans in which this clock stands still. */
    public static Waiting of(Collection<PauseSpan> spans, SlaTarget target) {
        return new Waiting(spans.stream()
                .filter(span -> span.stops(target))
                .map(span -> new Stretch(span.startedAt(), span.endedAt()))
                .toList());
    }

    /**
     * When it is due, counting only the waiting that is over.
     *
     * @param base when it would be due without any waiting
     */
    public Instant due(BusinessCalendar calendar, Instant start, Instant base) {
        List<Shift> shifts = shifts(calendar, start, base);
        return shifts.isEmpty() ? base : shifts.get(shifts.size() - 1).due();
    }

    /** How each stretch that is over and counts moves the due time on, in order. */
    public List<Shift> shifts(BusinessCalendar calendar, Instant start, Instant base) {
        List<Shift> shifts = new ArrayList<>();
        Instant due = base;
        for (Stretch stretch : stretches) {
            if (stretch.to() != null
                    && stretch.to().isAfter(start)
                    && stretch.from().isBefore(due)) {
                long seconds = calendar.elapsed(later(start, stretch.from()), stretch.to());
                due = calendar.due(due, seconds);
                shifts.add(new Shift(stretch, seconds, due));
            }
        }
        return shifts;
    }

    /**
     * What one stretch does to the due time.
     *
     * @param seconds business seconds it lasted
     * @param due when it is due after that
     */
    public record Shift(Stretch stretch, long seconds, Instant due) {}

    /** Business seconds between two instants in which the clock ran. */
    public long elapsed(BusinessCalendar calendar, Instant start, Instant at) {
        long elapsed = calendar.elapsed(start, at);
        for (Stretch stretch : stretches) {
            Instant to = stretch.to() == null || stretch.to().isAfter(at) ? at : stretch.to();
            elapsed -= calendar.elapsed(later(start, stretch.from()), to);
        }
        return elapsed;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
