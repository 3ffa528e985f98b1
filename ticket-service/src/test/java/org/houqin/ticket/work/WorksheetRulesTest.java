package org.houqin.ticket.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.problem.FieldProblem;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sop.SopStep;
import org.houqin.ticket.sop.StepKind;
import org.houqin.ticket.sop.StepRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksheetRulesTest {
    private static final Instant EIGHT = Instant.parse("2026-03-05T08:00:00Z");

    @ParameterizedTest(name = "{0} {1} {2} {3} photos: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "CHECK,   -,    -,        0, -",
                "TEXT,    -,    Done so,  0, -",
                "TEXT,    -,    -,        0, note",
                "PHOTO,   -,    -,        1, -",
                "PHOTO,   -,    -,        0, attachmentIds",
                "READING, 0.35, -,        0, -",
                "READING, 0.30, -,        0, -",
                "READING, 0.60, -,        0, -",
                "READING, 0.29, -,        0, note",
                "READING, 0.61, Too high, 0, -",
                "READING, -,    Broken,   0, reading",
            })
    void aStepIsDoneWhenItHasWhatItAsksFor(StepKind kind, BigDecimal reading, String note, int photos, String refused) {
        StepResult found = new StepResult(reading, note, photos);
        if (refused == null) {
            assertThatCode(() -> WorksheetRules.requireDone(step(kind, true), found))
                    .doesNotThrowAnyException();
        } else {
            RuleViolation refusal = catchThrowableOfType(
                    RuleViolation.class, () -> WorksheetRules.requireDone(step(kind, true), found));
            assertThat(refusal.errors()).extracting(FieldProblem::field).containsExactly(refused);
        }
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        SopStep done = step(StepKind.CHECK, true);
        SopStep open = step(StepKind.CHECK, true);
        SopStep optional = step(StepKind.TEXT, false);
        Map<UUID, StepState> states =
                Map.of(done.id(), new StepState(done.id(), EIGHT, EIGHT, null, null, "technician", 0));
        assertThat(WorksheetRules.missing(List.of(done, open, optional), states, false, true, false, false))
                .extracting(FieldProblem::field)
                .containsExactly("steps[1]", "cause", "labourMinutes", "signatureId");
        assertThat(WorksheetRules.missing(List.of(done, optional), states, true, true, true, true))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "60, 1", "61, 2", "3600, 60"})
    void aBegunMinuteCounts(int seconds, int minutes) {
        Worksheet sheet = new Worksheet(
                null,
                null,
                false,
                List.of(),
                List.of(),
                null,
                null,
                List.of(new LabourSpan(UUID.randomUUID(), UUID.randomUUID(), "x", EIGHT, null, null)));
        assertThat(sheet.labourMinutes(EIGHT.plusSeconds(seconds))).isEqualTo(minutes);
        assertThat(Worksheet.BLANK.labourMinutes(EIGHT)).isZero();
    }

    private static SopStep step(StepKind kind, boolean mandatory) {
        return new SopStep(
                UUID.randomUUID(),
                kind,
                new LocalName("压力", "Pressure"),
                mandatory,
                "MPa",
                new BigDecimal("0.3"),
                new BigDecimal("0.6"),
                null,
                StepRole.TECHNICIAN);
    }
}
