package org.houqin.procurement.requisition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.messaging.DomainEvent;

/** What happens to a requisition. The waiting ticket is told flat, as nulls when no ticket waits. */
public sealed interface RequisitionEvent extends DomainEvent {

    record RequisitionRaised(
            UUID requisitionId,
            String number,
            Origin origin,
            UUID itemId,
            String sku,
            BigDecimal quantity,
            @JsonUnwrapped TicketNeed need,
            UUID requestedBy,
            Instant raisedAt)
            implements RequisitionEvent {
        @Override
        public String type() {
            return "procurement.requisition-raised.v1";
        }
    }

    record RequisitionApproved(
            UUID requisitionId,
            String number,
            @JsonUnwrapped TicketNeed need,
            UUID approvedBy,
            Instant approvedAt) implements RequisitionEvent {
        @Override
        public String type() {
            return "procurement.requisition-approved.v1";
        }
    }

    record RequisitionRejected(
            UUID requisitionId,
            String number,
            @JsonUnwrapped TicketNeed need,
            String reason,
            Instant rejectedAt) implements RequisitionEvent {
        @Override
        public String type() {
            return "procurement.requisition-rejected.v1";
        }
    }

    /** Nobody wants it any longer: withdrawn by its requester, or the ticket released the part. */
    record RequisitionCancelled(
            UUID requisitionId,
            String number,
            @JsonUnwrapped TicketNeed need,
            CancelReason reason,
            Instant cancelledAt) implements RequisitionEvent {
        @Override
        public String type() {
            return "procurement.requisition-cancelled.v1";
        }
    }

    /** What was wanted will not come; a ticket that waits for it has to go another way. */
    record SupplyFailed(
            UUID requisitionId,
            String number,
            UUID itemId,
            String sku,
            @JsonUnwrapped TicketNeed need,
            FailureReason reason,
            String note,
            Instant failedAt)
            implements RequisitionEvent {
        @Override
        public String type() {
            return "procurement.supply-failed.v1";
        }
    }

    /** Why nobody wants it any longer. */
    enum CancelReason {
        WITHDRAWN,
        RELEASED
    }

    /** Why it will not come. */
    enum FailureReason {
        REJECTED,
        CANCELLED,
        REFUSED,
        /** The rest of the order will not come. */
        SHORT
    }
}
