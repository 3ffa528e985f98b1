package org.houqin.ticket.timeline;

import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.identity.Actor;

/**
 * One line of a ticket's history.
 *
 * @param at when it happened
 * @param kind what happened: the event's name, such as {@code dispatched}
 * @param from status before, or null when the ticket did not move
 * @param to status after, or null
 * @param note why, in the person's words, or null
 * @param data what belongs to it; any value that is written as a JSON object
 */
public record TimelineEntry(
        UUID ticketId, Instant at, Actor actor, String kind, String from, String to, String note, Object data) {}
