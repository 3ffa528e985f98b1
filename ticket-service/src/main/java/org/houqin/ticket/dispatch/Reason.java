package org.houqin.ticket.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.dispatch.ReasonCode.Weight;

/** One line of why a technician suits a ticket or not. */
@Schema(name = "DispatchReason")
public record Reason(
        ReasonCode code,
        Weight weight,

        @Schema(description = "The skill or certificate meant", nullable = true)
        String what,

        @Schema(description = "What they have: a level, a number of jobs", nullable = true)
        Integer have,

        @Schema(description = "What is needed or allowed", nullable = true)
        Integer need,

        @Schema(description = "Until or from when", nullable = true)
        Instant at,

        @Schema(description = "Last day of a certificate or a leave", nullable = true)
        LocalDate day) {
    static Reason of(ReasonCode code) {
        return new Reason(code, code.weight(), null, null, null, null, null);
    }

    static Reason of(ReasonCode code, String what, Integer have, Integer need) {
        return new Reason(code, code.weight(), what, have, need, null, null);
    }

    static Reason at(ReasonCode code, Instant at) {
        return new Reason(code, code.weight(), null, null, null, at, null);
    }

    static Reason until(ReasonCode code, String what, LocalDate day) {
        return new Reason(code, code.weight(), what, null, null, null, day);
    }
}
