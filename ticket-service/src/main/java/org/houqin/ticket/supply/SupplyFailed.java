package org.houqin.ticket.supply;

import java.util.UUID;

/** What this service reads of procurement's supply-failed. */
public record SupplyFailed(String number, UUID ticketId, UUID lineId, String reason, String note) {
    /** Why, for people: the note where there is one. */
    String why() {
        return note == null || note.isBlank() ? reason : note;
    }
}
