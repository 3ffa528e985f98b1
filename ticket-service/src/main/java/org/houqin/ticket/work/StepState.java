package org.houqin.ticket.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * How far a step has come.
 *
 * @param startedAt when its time began to run, or null
 * @param doneAt when it was done, or null
 * @param photos how many photos belong to it
 */
public record StepState(
        UUID stepId, Instant startedAt, Instant doneAt, BigDecimal reading, String note, String byName, int photos) {}
