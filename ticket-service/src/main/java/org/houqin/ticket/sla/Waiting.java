package org.houqin.ticket.sla;

import java.time.Instant;
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
        Instant due = base;
        for (Stretch stretch : stretches) {
            if (stretch.to() != null
                    && stretch.to().isAfter(start)
                    && stretch.from().isBefore(due)) {
                due = calendar.due(due, calendar.elapsed(later(start, stretch.from()), stretch.to()));
            }
        }
        return due;
    }

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
