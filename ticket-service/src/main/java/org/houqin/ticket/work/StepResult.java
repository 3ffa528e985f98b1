package org.houqin.ticket.work;

import java.math.BigDecimal;

/**
 * What was found at a step.
 *
 * @param note words, or why a reading is out of range
 * @param photos how many photos belong to the step, new ones included
 */
public record StepResult(BigDecimal reading, String note, int photos) {}
