package org.houqin.ticket.work;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Time somebody worked.
 *
 * @param endedAt null while it runs
 * @param reason why it was corrected by hand, or null
 */
public record LabourSpan(UUID id, UUID personId, String personName, Instant startedAt, Instant endedAt, String reason) {
    long seconds(Instant until) {
        Instant end = endedAt == null ? until : endedAt;
        return Math.max(0, Duration.between(startedAt, end).toSeconds());
    }
}
