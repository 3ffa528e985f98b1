package org.houqin.ticket.notice;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a notice needs to know of a ticket.
 *
 * @param technicianName what its technician is called, or null without one
 * @param watchers people who said "me too" or follow it
 * @param takers people who may take it, if that was just offered
 */
record NoticeSubject(
        UUID id,
        String number,
        String title,
        boolean urgent,
        UUID requesterId,
        UUID technicianId,
        String technicianName,
        Set<UUID> watchers,
        Set<UUID> takers) {
    /** The one who reported it and those who follow it. */
    Set<UUID> audience() {
        Set<UUID> all = new HashSet<>(watchers);
        all.add(requesterId);
        return all;
    }

    Set<UUID> everyone() {
        Set<UUID> all = audience();
        all.addAll(worker());
        return all;
    }

    /** Whether this is still whose work it is. */
    boolean isWith(UUID technician) {
        return technicianId != null && technicianId.equals(technician);
    }

    Set<UUID> worker() {
        return technicianId == null ? Set.of() : Set.of(technicianId);
    }

    String link() {
        return "/tickets/" + id;
    }
}
