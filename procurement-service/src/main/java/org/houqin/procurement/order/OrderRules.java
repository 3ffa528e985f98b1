package org.houqin.procurement.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.ProcurementError;

/**
 * Who may do what to an order, and when; asked by commands before they act and by views before they offer.
 *
 * @param buyer who ordered
 * @param approvers who approved what was ordered
 */
public record OrderRules(OrderStatus status, UUID buyer, Collection<UUID> approvers) {
    /** The steps this person may take now. */
    public List<String> allowed(Actor actor) {
        return Stream.of(OrderStep.values())
                .filter(step -> refusal(step, actor).isEmpty())
                .map(OrderStep::verb)
                .toList();
    }

    /**
     * @throws RuleViolation FORBIDDEN, SEPARATION_OF_DUTIES or ORDER_STATE when the step may not be taken
     */
    public void require(OrderStep step, Actor actor) {
        refusal(step, actor).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private Optional<RuleViolation> refusal(OrderStep step, Actor actor) {
        return trespass(step, actor).or(() -> wrongState(step));
    }

    private Optional<RuleViolation> trespass(OrderStep step, Actor actor) {
        return switch (step) {
            case CANCEL, CLOSE ->
                actor.has(Roles.BUYER)
                        ? Optional.empty()
                        : Optional.of(RuleViolation.forbidden("Only a buyer cancels or closes orders."));
            case RECEIVE ->
                actor.has(Roles.STOREKEEPER)
                        ? conflict(actor)
                        : Optional.of(RuleViolation.forbidden("Only a storekeeper receives goods."));
        };
    }

    private Optional<RuleViolation> conflict(Actor receiver) {
        if (receiver.is(buyer)) {
            return Optional.of(duty("You ordered this; somebody else has to receive it."));
        }
        if (approvers.stream().anyMatch(receiver::is)) {
            return Optional.of(duty("You approved this; somebody else has to receive it."));
        }
        return Optional.empty();
    }

    private static RuleViolation duty(String detail) {
        return new RuleViolation(ProcurementError.SEPARATION_OF_DUTIES, detail);
    }

    private Optional<RuleViolation> wrongState(OrderStep step) {
        return status.allows(step)
                ? Optional.empty()
                : Optional.of(new RuleViolation(
                        ProcurementError.ORDER_STATE,
                        "An order that is %s does not allow: %s.".formatted(status, step.verb())));
    }
}
