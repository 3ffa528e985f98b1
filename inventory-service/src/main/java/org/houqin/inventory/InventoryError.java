package org.houqin.inventory;

import org.houqin.platform.problem.ErrorCategory;
import org.houqin.platform.problem.ErrorCode;

/** Why the store refuses. */
public enum InventoryError implements ErrorCode {
    SKU_TAKEN(ErrorCategory.CONFLICT),
    BIN_TAKEN(ErrorCategory.CONFLICT),
    UNKNOWN_ITEM(ErrorCategory.INVALID),
    UNKNOWN_BIN(ErrorCategory.INVALID),
    STOCK_INSUFFICIENT(ErrorCategory.CONFLICT),
    RESERVATION_STATE(ErrorCategory.CONFLICT),
    MORE_THAN_RESERVED(ErrorCategory.CONFLICT),
    ALREADY_REVERSED(ErrorCategory.CONFLICT);

    private final ErrorCategory category;

    InventoryError(ErrorCategory category) {
        this.category = category;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }
}
