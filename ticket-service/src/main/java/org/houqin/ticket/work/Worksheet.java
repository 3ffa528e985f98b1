package org.houqin.ticket.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sop.SopStep;

/**
 * The work on one closure of a ticket: the steps it began with, how far they have come, and the time worked.
 *
 * @param procedure name of the procedure, or null when there is none
 * @param number version of the procedure
 * @param signature whether finishing takes a signature or a reason without one
 */
public record Worksheet(
        LocalName procedure,
        Integer number,
        boolean signature,
        List<SopStep> steps,
        List<StepState> states,
        UUID signatureId,
        String unsignedReason,
        List<LabourSpan> labour) {
    public static final Worksheet BLANK = new Worksheet(null, null, false, List.of(), List.of(), null, null, List.of());

    public Map<UUID, StepState> byStep() {
        return states.stream().collect(Collectors.toMap(StepState::stepId, Function.identity()));
    }

    /** The step with this id, or null. */
    public SopStep step(UUID id) {
        return steps.stream().filter(step -> id.equals(step.id())).findFirst().orElse(null);
    }

    /** Whole minutes worked until then, all people together; a begun one counts. Zero when nobody worked. */
    public int labourMinutes(Instant until) {
        long seconds = labour.stream().mapToLong(span -> span.seconds(until)).sum();
        return labour.isEmpty()
                ? 0
                : (int) Math.max(1, Duration.ofSeconds(seconds + 59).toMinutes());
    }

    public boolean isSigned() {
        return signatureId != null || unsignedReason != null;
    }
}
