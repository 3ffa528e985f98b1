package org.houqin.procurement.requisition;

import java.util.Locale;

/** What can be done to a requisition. */
public enum RequisitionStep {
    APPROVE,
    REJECT,
    WITHDRAW,
    ORDER,
    /** A buyer finds that it cannot be had. */
    CANCEL,
    /** Everything that was ordered has been accepted. */
    FULFIL,
    /** The order was cancelled or closed short, or the goods were refused for good. */
    FAIL;

    /** The step as clients call it, such as {@code approve}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
