package org.houqin.procurement.requisition;

import static org.houqin.procurement.People.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.text.LocalName;
import org.houqin.procurement.Item;
import org.houqin.procurement.People;
import org.houqin.procurement.requisition.RequisitionEvent.FailureReason;

/** Requisitions for tests, in any state. */
public final class SomeRequisition {
    public static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    public static final TicketNeed NEED =
            new TicketNeed(UUID.randomUUID(), "T-2026-000123", UUID.randomUUID(), UUID.randomUUID());

    private SomeRequisition() {}

    public static Wish wish(int quantity) {
        Item item = Item.of(UUID.randomUUID(), "TAP-15", new LocalName("水龙头", "Tap"), "pcs");
        return new Wish(item, BigDecimal.valueOf(quantity), null, null, null);
    }

    public static Requisition byHand(Actor requester) {
        return Requisition.byHand("R-2026-000001", wish(5), requester, NOW);
    }

    public static Requisition forTicket() {
        return Requisition.forShortage("R-2026-000002", wish(5), NEED, TECHNICIAN.id(), NOW);
    }

    /** One that {@link People#APPROVER} approved. */
    public static Requisition approved() {
        Requisition requisition = forTicket();
        requisition.approve(APPROVER, null, NOW);
        return requisition;
    }

    static Requisition in(RequisitionStatus status) {
        Requisition requisition = byHand(TECHNICIAN);
        switch (status) {
            case IN_APPROVAL -> {}
            case APPROVED -> requisition.approve(APPROVER, null, NOW);
            case REJECTED -> requisition.reject(APPROVER, "Too dear", NOW);
            case CANCELLED -> requisition.withdraw(TECHNICIAN, RequisitionEvent.CancelReason.WITHDRAWN, NOW);
            case ORDERED -> {
                requisition.approve(APPROVER, null, NOW);
                requisition.order(BUYER, UUID.randomUUID());
            }
            case FULFILLED -> {
                requisition.approve(APPROVER, null, NOW);
                requisition.order(BUYER, UUID.randomUUID());
                requisition.fulfil(STOREKEEPER);
            }
        }
        return requisition;
    }

    static void take(RequisitionStep step, Requisition requisition) {
        switch (step) {
            case APPROVE -> requisition.approve(APPROVER, null, NOW);
            case REJECT -> requisition.reject(APPROVER, "Too dear", NOW);
            case WITHDRAW -> requisition.withdraw(TECHNICIAN, RequisitionEvent.CancelReason.WITHDRAWN, NOW);
            case ORDER -> requisition.order(BUYER, UUID.randomUUID());
            case CANCEL -> requisition.cancel(BUYER, "No longer made", NOW);
            case FULFIL -> requisition.fulfil(STOREKEEPER);
            case FAIL -> requisition.fail(BUYER, FailureReason.CANCELLED, "No longer made", NOW);
        }
    }
}
