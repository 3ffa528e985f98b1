package org.houqin.ticket.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.problem.FieldProblem;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sop.SopStep;
import org.houqin.ticket.work.LabourSpan;
import org.houqin.ticket.work.StepState;
import org.houqin.ticket.work.Worksheet;
import org.houqin.ticket.work.WorksheetRules;

/** The work on a ticket: its steps, the time worked, and what is missing before it is done. */
@Schema(name = "Worksheet")
public record WorksheetView(
        @Schema(description = "Name of the procedure the work began with", nullable = true)
        LocalName procedure,

        @Schema(description = "Its version", nullable = true, examples = "3")
        Integer number,

        @Schema(description = "Finishing takes the requester's signature, or a reason without one")
        boolean signature,

        boolean signed,
        List<Step> steps,
        List<Labour> labour,
        @Schema(description = "Whole minutes worked so far") int labourMinutes,

        @Schema(description = "Since when the caller's time runs here", nullable = true)
        Instant runningSince,

        @Schema(description = "What is missing, beside cause and remedy", examples = "[\"steps[0]\"]")
        List<String> missing,

        @Schema(description = "Tickets at this place in the last twelve months, without this one")
        long placeTickets) {
    /** A step and how far it has come. */
    @Schema(name = "WorksheetStep")
    public record Step(
            SopStep step,
            @Schema(nullable = true) Instant startedAt,
            @Schema(nullable = true) Instant doneAt,
            @Schema(nullable = true) BigDecimal reading,
            @Schema(nullable = true) String note,
            @Schema(nullable = true) String doneBy,
            int photos) {
        static Step of(SopStep step, StepState state) {
            return state == null
                    ? new Step(step, null, null, null, null, null, 0)
                    : new Step(
                            step,
                            state.startedAt(),
                            state.doneAt(),
                            state.reading(),
                            state.note(),
                            state.doneAt() == null ? null : state.byName(),
                            state.photos());
        }
    }

    /** Time somebody worked. */
    @Schema(name = "LabourSpan")
    public record Labour(
            UUID id,
            UUID personId,
            String person,
            Instant startedAt,
            @Schema(nullable = true) Instant endedAt,

            @Schema(description = "Why it was corrected by hand", nullable = true)
            String reason) {}

    static WorksheetView of(Worksheet sheet, UUID actor, long placeTickets, Instant now) {
        Map<UUID, StepState> states = sheet.byStep();
        List<FieldProblem> missing = WorksheetRules.missing(
                sheet.steps(),
                states,
                true,
                true,
                sheet.labourMinutes(now) > 0,
                !sheet.signature() || sheet.isSigned());
        return new WorksheetView(
                sheet.procedure(),
                sheet.number(),
                sheet.signature(),
                sheet.isSigned(),
                IntStream.range(0, sheet.steps().size())
                        .mapToObj(i -> Step.of(
                                sheet.steps().get(i),
                                states.get(sheet.steps().get(i).id())))
                        .toList(),
                sheet.labour().stream().map(WorksheetView::labour).toList(),
                sheet.labourMinutes(now),
                sheet.labour().stream()
                        .filter(span ->
                                span.endedAt() == null && span.personId().equals(actor))
                        .map(LabourSpan::startedAt)
                        .findFirst()
                        .orElse(null),
                missing.stream().map(FieldProblem::field).toList(),
                placeTickets);
    }

    private static Labour labour(LabourSpan span) {
        return new Labour(
                span.id(), span.personId(), span.personName(), span.startedAt(), span.endedAt(), span.reason());
    }
}
