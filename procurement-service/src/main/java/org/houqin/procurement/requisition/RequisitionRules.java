package org.houqin.procurement.requisition;

import static org.houqin.procurement.requisition.RequisitionStep.*;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.ProcurementError;

/**
 * Who may do what to a requisition, and when. Commands ask before they act and views before they offer,
 * so the two always agree.
 *
 * @param requestedBy who asked for it; null when nobody in person did
 * @param approvedBy who approved it; null until somebody did
 */
public record RequisitionRules(RequisitionStatus status, Origin origin, UUID requestedBy, UUID approvedBy) {
    private static final List<RequisitionStep> OFFERED = List.of(APPROVE, REJECT, WITHDRAW, ORDER, CANCEL);

    /** Whether this person sees every requisition; others see those they raised themselves. */
    public static boolean seesAll(Actor actor) {
        return actor.has(Roles.BUYER, Roles.APPROVER, Roles.STOREKEEPER, Roles.FINANCE, Roles.MANAGER, Roles.ADMIN);
    }

    public boolean visibleTo(Actor actor) {
        return seesAll(actor) || actor.is(requestedBy);
    }

    /** The steps this person may take now. */
    public List<String> allowed(Actor actor) {
        return OFFERED.stream()
                .filter(step -> refusal(step, actor).isEmpty())
                .map(RequisitionStep::verb)
                .toList();
    }

    /**
     * @throws RuleViolation FORBIDDEN, SEPARATION_OF_DUTIES or REQUISITION_STATE when the step may not be taken
     */
    public void require(RequisitionStep step, Actor actor) {
        refusal(step, actor).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private Optional<RuleViolation> refusal(RequisitionStep step, Actor actor) {
        return trespass(step, actor).or(() -> wrongState(step));
    }

    private Optional<RuleViolation> trespass(RequisitionStep step, Actor actor) {
        return switch (step) {
            case APPROVE, REJECT ->
                actor.has(Roles.APPROVER)
                        ? duty(actor.is(requestedBy), "You asked for this; somebody else has to decide on it.")
                        : forbidden("Only an approver decides on requisitions.");
            case WITHDRAW ->
                actor.equals(Actor.SYSTEM) || origin == Origin.MANUAL && actor.is(requestedBy)
                        ? Optional.empty()
                        : forbidden("Only the person who asked for it can withdraw it; what a shortage raised"
                                + " is withdrawn when the ticket no longer needs the part.");
            case ORDER ->
                actor.has(Roles.BUYER)
                        ? duty(
                                actor.is(approvedBy) || actor.is(requestedBy),
                                "You asked for this or approved it; another buyer has to order it.")
                        : forbidden("Only a buyer orders.");
            case CANCEL ->
                actor.has(Roles.BUYER) ? Optional.empty() : forbidden("Only a buyer cancels what is approved.");
            case FULFIL, FAIL -> Optional.empty();
        };
    }

    private Optional<RuleViolation> wrongState(RequisitionStep step) {
        return status.after(step).isPresent()
                ? Optional.empty()
                : Optional.of(new RuleViolation(
                        ProcurementError.REQUISITION_STATE,
                        "A requisition that is %s does not allow: %s.".formatted(status, step.verb())));
    }

    private static Optional<RuleViolation> duty(boolean conflict, String detail) {
        return conflict
                ? Optional.of(new RuleViolation(ProcurementError.SEPARATION_OF_DUTIES, detail))
                : Optional.empty();
    }

    private static Optional<RuleViolation> forbidden(String detail) {
        return Optional.of(RuleViolation.forbidden(detail));
    }
}
