package org.houqin.inventory.reservation;

import java.util.UUID;

/**
 * Ticket's {@code dispatched}, {@code grabbed}, {@code handed-over} and {@code triaged}, as far as they matter here.
 *
 * @param technicianId who has it from now on; null when the event does not say
 * @param urgency how urgent it is from now on; null when the event does not say
 */
public record TicketChanged(UUID ticketId, UUID technicianId, Priority urgency) {
    /** Both of the same ticket, the later one last. */
    TicketChanged then(TicketChanged later) {
        return new TicketChanged(
                ticketId,
                later.technicianId == null ? technicianId : later.technicianId,
                later.urgency == null ? urgency : later.urgency);
    }
}
