package org.houqin.ticket.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.catalog.Impact;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.parts.PartStatus;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.sla.WaitingParty;

/** What can happen to a ticket, as it is told to others and written into the timeline. */
public sealed interface TicketEvent extends DomainEvent {
    /** The event's name without publisher and version, such as {@code work-finished}. */
    String kind();

    /** Whether people read it in the timeline. */
    default boolean isStory() {
        return true;
    }

    @Override
    default String type() {
        return "ticket." + kind() + ".v1";
    }

    record Submitted(
            UUID ticketId,
            String number,
            String title,
            UUID categoryId,
            UUID locationId,
            Urgency urgency,
            Nature nature,
            UUID requesterId,
            Channel channel,
            Instant submittedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "submitted";
        }
    }

    record Triaged(
            UUID ticketId,
            String number,
            UUID categoryId,
            Urgency urgency,
            Nature nature,
            Impact impact,
            UUID policyId,
            Instant triagedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "triaged";
        }
    }

    record Dispatched(UUID ticketId, String number, UUID technicianId, Instant dispatchedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "dispatched";
        }
    }

    record Accepted(UUID ticketId, String number, UUID technicianId, Instant acceptedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "accepted";
        }
    }

    record Declined(UUID ticketId, String number, UUID technicianId, String reason, Instant declinedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "declined";
        }
    }

    record WorkStarted(UUID ticketId, UUID technicianId, Instant startedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "work-started";
        }
    }

    record WorkPaused(UUID ticketId, String reason, WaitingParty party, Instant pausedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "work-paused";
        }
    }

    record WorkResumed(UUID ticketId, Instant resumedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "work-resumed";
        }
    }

    record PartsRequested(
            UUID ticketId,
            String number,
            Urgency urgency,
            UUID technicianId,
            Instant neededBy,
            List<Line> lines,
            Instant requestedAt)
            implements TicketEvent {
        /** One wanted part. */
        public record Line(
                UUID lineId, UUID itemId, String sku, LocalName itemName, String unit, BigDecimal quantity) {}

        @Override
        public String kind() {
            return "parts-requested";
        }
    }

    /** What became of a part that was asked for, as far as the ticket knows. */
    record PartsUpdated(UUID ticketId, UUID lineId, PartStatus status, Instant updatedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "parts-updated";
        }
    }

    record PartsReleased(UUID ticketId, String number, List<UUID> lineIds, String reason, Instant releasedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "parts-released";
        }
    }

    record WorkFinished(
            UUID ticketId,
            String number,
            UUID technicianId,
            String cause,
            String remedy,
            int labourMinutes,
            String causeCode,
            String remedyCode,
            Instant finishedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "work-finished";
        }
    }

    record Confirmed(UUID ticketId, String number, int closure, Instant confirmedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "confirmed";
        }
    }

    record Closed(
            UUID ticketId,
            String number,
            String title,
            int closure,
            UUID requesterId,
            UUID technicianId,
            UUID categoryId,
            Instant finishedAt,
            Instant closedAt,
            ClosedBy closedBy,
            Score rating)
            implements TicketEvent {
        /** The rating given with the confirmation. */
        public record Score(int score, String comment) {}

        @Override
        public String kind() {
            return "closed";
        }
    }

    record Reopened(UUID ticketId, String number, int closure, String reason, ReopenedBy by, Instant reopenedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "reopened";
        }
    }

    record Cancelled(UUID ticketId, String number, String reason, Instant cancelledAt) implements TicketEvent {
        @Override
        public String kind() {
            return "cancelled";
        }
    }

    record Rejected(UUID ticketId, String number, String reason, Instant rejectedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "rejected";
        }
    }

    record Returned(UUID ticketId, String number, String reason, Instant returnedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "returned";
        }
    }

    /** Somebody said something; what was said stays in the timeline. */
    record Commented(UUID ticketId, String number, List<UUID> attachmentIds, Instant commentedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "commented";
        }
    }

    /** Somebody else waits for the same repair. */
    record Joined(UUID ticketId, String number, UUID personId, int watchers, Instant joinedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "joined";
        }
    }

    /** Somebody no longer waits for it. */
    record Left(UUID ticketId, String number, UUID personId, int watchers, Instant leftAt) implements TicketEvent {
        @Override
        public String kind() {
            return "left";
        }
    }

    record Rated(UUID ticketId, String number, int closure, int score, boolean fixed, Instant ratedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "rated";
        }
    }

    /** The requester was told when it will be done; the words are in the timeline. */
    record Planned(UUID ticketId, String number, UUID technicianId, Instant plannedFor, Instant plannedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "planned";
        }
    }

    /**
     * Much of a target has passed.
     *
     * @param step who is told of it
     * @param deliverAt not before then: people are left alone outside working hours unless it is urgent
     */
    record SlaWarned(
            UUID ticketId,
            String number,
            UUID clockId,
            SlaTarget target,
            int closure,
            Urgency urgency,
            int share,
            Instant dueAt,
            EscalationStep step,
            Instant deliverAt,
            UUID technicianId,
            Instant warnedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "sla-warned";
        }

        @Override
        public boolean isStory() {
            return false;
        }
    }

    /** A target was missed; step and deliverAt as with a warning. */
    record SlaBreached(
            UUID ticketId,
            String number,
            UUID clockId,
            SlaTarget target,
            int closure,
            Urgency urgency,
            Instant dueAt,
            EscalationStep step,
            Instant deliverAt,
            UUID technicianId,
            Instant breachedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "sla-breached";
        }
    }

    /** A clock stopped in time. */
    record SlaMet(
            UUID ticketId,
            String number,
            UUID clockId,
            SlaTarget target,
            int closure,
            Instant dueAt,
            Instant stoppedAt,
            long marginSeconds)
            implements TicketEvent {
        @Override
        public String kind() {
            return "sla-met";
        }

        @Override
        public boolean isStory() {
            return false;
        }
    }

    /** Work has waited long for somebody. */
    record WaitChased(
            UUID ticketId,
            String number,
            String reason,
            WaitingParty party,
            UUID technicianId,
            Instant waitingSince,
            Instant chasedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "wait-chased";
        }
    }

    /** Members of a team may take it, or with {@code teamId} null every technician it suits. */
    record Offered(UUID ticketId, String number, UUID teamId, Instant offeredAt) implements TicketEvent {
        @Override
        public String kind() {
            return "offered";
        }
    }

    record Grabbed(UUID ticketId, String number, UUID technicianId, Instant grabbedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "grabbed";
        }
    }

    record HandedOver(UUID ticketId, String number, UUID fromTechnicianId, UUID technicianId, Instant handedOverAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "handed-over";
        }
    }

    record HelperAssigned(UUID ticketId, String number, UUID technicianId, Instant assignedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "helper-assigned";
        }
    }

    record HelperJoined(UUID ticketId, String number, UUID technicianId, Instant joinedAt) implements TicketEvent {
        @Override
        public String kind() {
            return "helper-joined";
        }
    }

    /** The helper's part is over; {@code labourMinutes} is null when they were not needed after all. */
    record HelperReleased(UUID ticketId, String number, UUID technicianId, Integer labourMinutes, Instant releasedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "helper-released";
        }
    }

    /** It goes on as another ticket about the same need. */
    record Merged(UUID ticketId, String number, UUID intoTicketId, String intoNumber, Instant mergedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "merged";
        }
    }

    /** Another ticket about the same need goes on in this one. */
    record Absorbed(UUID ticketId, String number, UUID duplicateId, String duplicateNumber, Instant absorbedAt)
            implements TicketEvent {
        @Override
        public String kind() {
            return "absorbed";
        }
    }
}
