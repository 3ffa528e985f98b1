package org.houqin.ticket.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.FieldProblem;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;
import org.houqin.ticket.sop.SopStep;

/** When a step counts as done, and when work does. */
public final class WorksheetRules {
    private WorksheetRules() {}

    /** @throws RuleViolation INVALID_INPUT on the field that the step still asks for */
    public static void requireDone(SopStep step, StepResult found) {
        switch (step.kind()) {
            case CHECK -> {}
            case TEXT -> require(!isBlank(found.note()), "note", "is what this step asks for");
            case PHOTO -> require(found.photos() > 0, "attachmentIds", "this step asks for a photo");
            case READING -> {
                require(found.reading() != null, "reading", "is what this step asks for");
                require(
                        step.allows(found.reading()) || !isBlank(found.note()),
                        "note",
                        "is needed for a reading out of range");
            }
        }
    }

    /**
     * Steps are begun and done in order; only what is not mandatory may be left out.
     *
     * @throws RuleViolation STEP_ORDER with the step that comes first
     */
    public static void requireTurn(Worksheet sheet, SopStep step) {
        Map<UUID, StepState> states = sheet.byStep();
        for (int i = 0; i < sheet.steps().indexOf(step); i++) {
            SopStep earlier = sheet.steps().get(i);
            if (isMissing(earlier, states)) {
                String name = earlier.text().en();
                throw new RuleViolation(
                        TicketError.STEP_ORDER,
                        "Another step comes first: " + name + ".",
                        List.of(new FieldProblem("steps[" + i + "]", "comes first: " + name)));
            }
        }
    }

    /**
     * What is missing before work can be finished.
     *
     * @param labour whether any time was worked, or is told
     * @param signed whether there is a signature or a reason without one
     */
    public static List<FieldProblem> missing(
            List<SopStep> steps,
            Map<UUID, StepState> states,
            boolean cause,
            boolean remedy,
            boolean labour,
            boolean signed) {
        List<FieldProblem> missing = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            SopStep step = steps.get(i);
            if (isMissing(step, states)) {
                missing.add(new FieldProblem(
                        "steps[" + i + "]", "is not done yet: " + step.text().en()));
            }
        }
        add(missing, cause, "cause", "say it by code or in words");
        add(missing, remedy, "remedy", "say it by code or in words");
        add(missing, labour, "labourMinutes", "is not known");
        add(missing, signed, "signatureId", "is needed, or a reason without one");
        return missing;
    }

    /** @throws RuleViolation INVALID_INPUT with everything that is missing */
    public static void requireNothingMissing(List<FieldProblem> missing) {
        if (!missing.isEmpty()) {
            throw new RuleViolation(CommonError.INVALID_INPUT, "Something is missing before work is done.", missing);
        }
    }

    private static boolean isMissing(SopStep step, Map<UUID, StepState> states) {
        StepState state = states.get(step.id());
        return step.mandatory() && (state == null || state.doneAt() == null);
    }

    private static void add(List<FieldProblem> missing, boolean there, String field, String message) {
        if (!there) {
            missing.add(new FieldProblem(field, message));
        }
    }

    private static void require(boolean there, String field, String message) {
        if (!there) {
            throw RuleViolation.invalid(field, message);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
