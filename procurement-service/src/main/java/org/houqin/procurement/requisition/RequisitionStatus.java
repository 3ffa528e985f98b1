package org.houqin.procurement.requisition;

import static org.houqin.procurement.requisition.RequisitionStep.*;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a requisition stands. */
public enum RequisitionStatus {
    IN_APPROVAL,
    APPROVED,
    REJECTED,
    ORDERED,
    FULFILLED,
    CANCELLED;

    private static final Map<RequisitionStatus, Map<RequisitionStep, RequisitionStatus>> TRANSITIONS = Map.of(
            IN_APPROVAL, Map.of(APPROVE, APPROVED, REJECT, REJECTED, WITHDRAW, CANCELLED),
            APPROVED, Map.of(ORDER, ORDERED, CANCEL, CANCELLED),
            REJECTED, Map.of(),
            ORDERED, Map.of(FULFIL, FULFILLED, FAIL, CANCELLED),
            FULFILLED, Map.of(),
            CANCELLED, Map.of());

    /** Those in which it may still bring what was asked for. */
    public static final Set<RequisitionStatus> OPEN = Set.of(IN_APPROVAL, APPROVED, ORDERED);

    /** Where the step leads from here; empty when it may not be taken. */
    public Optional<RequisitionStatus> after(RequisitionStep step) {
        return Optional.ofNullable(TRANSITIONS.get(this).get(step));
    }
}
