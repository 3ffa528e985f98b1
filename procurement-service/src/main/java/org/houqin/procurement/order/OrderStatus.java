package org.houqin.procurement.order;

import static org.houqin.procurement.order.OrderStep.*;

import java.util.Map;
import java.util.Set;

/** Where an order stands; beyond SENT it follows from the quantities of its lines. */
public enum OrderStatus {
    /** Placed with the supplier; nothing has arrived. */
    SENT,
    /** Some has arrived, some not yet. */
    PARTLY_RECEIVED,
    /** As much as was ordered has arrived, but a replacement for refused goods is awaited. */
    RECEIVED,
    /** Nothing more is to come. */
    CLOSED,
    CANCELLED;

    private static final Map<OrderStatus, Set<OrderStep>> STEPS = Map.of(
            SENT, Set.of(CANCEL, RECEIVE),
            PARTLY_RECEIVED, Set.of(CLOSE, RECEIVE),
            RECEIVED, Set.of(CLOSE, RECEIVE),
            CLOSED, Set.of(),
            CANCELLED, Set.of());

    /** Whether the step may be taken from here. */
    public boolean allows(OrderStep step) {
        return STEPS.get(this).contains(step);
    }
}
