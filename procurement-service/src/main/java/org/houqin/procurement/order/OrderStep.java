package org.houqin.procurement.order;

import java.util.Locale;

/** What can be done to a placed order. */
public enum OrderStep {
    /** It is taken back before anything has come. */
    CANCEL,
    /** Some has come and the rest will not. */
    CLOSE,
    /** Goods arrive and are inspected. */
    RECEIVE;

    /** The step as clients call it, such as {@code cancel}. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }
}
