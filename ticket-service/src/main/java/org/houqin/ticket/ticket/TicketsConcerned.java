package org.houqin.ticket.ticket;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which tickets an event of another service is about: itself, or each of its lines.
 *
 * @param ticketId null when it is about none
 * @param lines null when it has none
 */
public record TicketsConcerned(UUID ticketId, List<Line> lines) {
    /** One line; no ticket when it is for the store itself. */
    public record Line(UUID ticketId) {}

    Stream<UUID> ids() {
        Stream<UUID> ofLines = lines == null ? Stream.empty() : lines.stream().map(Line::ticketId);
        return Stream.concat(Stream.ofNullable(ticketId), ofLines.filter(Objects::nonNull));
    }
}
