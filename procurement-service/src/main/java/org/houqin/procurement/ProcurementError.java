package org.houqin.procurement;

import org.houqin.platform.problem.ErrorCategory;
import org.houqin.platform.problem.ErrorCode;

/** Why procurement refuses, beyond the refusals every service shares. */
public enum ProcurementError implements ErrorCode {
    /** The requisition's state does not allow it, for instance because somebody else ordered it first. */
    REQUISITION_STATE(ErrorCategory.CONFLICT),
    /** The order's state does not allow it. */
    ORDER_STATE(ErrorCategory.CONFLICT),
    /** More was delivered than the order line still waits for. */
    OVER_DELIVERY(ErrorCategory.CONFLICT),
    /** Another supplier has this name. */
    SUPPLIER_NAME_TAKEN(ErrorCategory.CONFLICT),
    /** The person has already played another part in the same case. */
    SEPARATION_OF_DUTIES(ErrorCategory.FORBIDDEN);

    private final ErrorCategory category;

    ProcurementError(ErrorCategory category) {
        this.category = category;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }
}
