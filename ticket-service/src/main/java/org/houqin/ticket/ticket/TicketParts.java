package org.houqin.ticket.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.houqin.ticket.parts.PartLine;
import org.houqin.ticket.parts.PartStatus;
import org.houqin.ticket.parts.SupplyStage;
import org.houqin.ticket.parts.WantedPart;
import org.houqin.ticket.sla.PauseReason;
import org.houqin.ticket.sla.PauseSpan;
import org.houqin.ticket.sla.WaitingParty;

/**
 * The parts of one ticket: when one is short the ticket waits, once none is it goes on by itself. Facts from the store and
 * the buyers that come too late, or for a line this ticket does not have, change nothing and answer no events.
 */
public class TicketParts {
    private final Ticket ticket;
    private final Set<PartLine> lines;

    TicketParts(Ticket ticket, Set<PartLine> lines) {
        this.ticket = ticket;
        this.lines = lines;
    }

    /** The technician asks the store; what is needed is needed by the ticket's due time. */
    public List<TicketEvent> request(List<WantedPart> wanted, Instant at) {
        ticket.require(TicketAction.PARTS);
        List<PartLine> asked =
                wanted.stream().map(part -> new PartLine(ticket.id(), part)).toList();
        lines.addAll(asked);
        Instant due = ticket.dueAt();
        return List.of(new TicketEvent.PartsRequested(
                ticket.id(),
                ticket.number(),
                ticket.urgency(),
                ticket.technicianId(),
                due == null || due.isBefore(at) ? at : due,
                asked.stream()
                        .map(line -> new TicketEvent.PartsRequested.Line(
                                line.id(), line.itemId(), line.sku(), line.itemName(), line.unit(), line.quantity()))
                        .toList(),
                at));
    }

    /** The store has not enough of it: work waits for whoever has to move first. */
    public List<TicketEvent> shortOf(UUID lineId, UUID reservationId, Instant at) {
        PartLine line = line(lineId);
        if (line == null || !line.become(PartStatus.SHORT)) {
            return List.of();
        }
        line.reservedBy(reservationId);
        List<TicketEvent> events = updated(line, at);
        if (ticket.status().allows(TicketAction.WAIT)) {
            events.addAll(ticket.pause(ticket.reason(PauseReason.PARTS), longestWait(), at));
        } else {
            events.addAll(waitForWhoMoves(at));
        }
        return events;
    }

    /** The store holds it: work goes on once nothing is short any more. */
    public List<TicketEvent> reserved(UUID lineId, UUID reservationId, Instant at) {
        PartLine line = line(lineId);
        if (line == null || !line.become(PartStatus.RESERVED)) {
            return List.of();
        }
        line.reservedBy(reservationId);
        return goOn(updated(line, at), at);
    }

    /** Some of it left the store for this ticket; the line is settled once nothing of it is outstanding. */
    public List<TicketEvent> issued(UUID lineId, BigDecimal quantity, BigDecimal outstanding, Instant at) {
        PartLine line = line(lineId);
        if (line == null) {
            return List.of();
        }
        line.handOut(quantity);
        if (outstanding.signum() == 0) {
            return settled(lineId, PartStatus.ISSUED, at);
        }
        return line.status().isOpen() ? updated(line, at) : List.of();
    }

    /** The store holds it no longer. */
    public List<TicketEvent> released(UUID lineId, Instant at) {
        return settled(lineId, PartStatus.RELEASED, at);
    }

    /** Its purchase has come this far. */
    public List<TicketEvent> supplied(
            UUID lineId, SupplyStage stage, String document, LocalDate expectedOn, Instant at) {
        PartLine line = line(lineId);
        return line == null ? List.of() : supplied(line, stage, document, expectedOn, at);
    }

    /** What was bought for a reservation has arrived. */
    public List<TicketEvent> arrived(UUID reservationId, Instant at) {
        return lines.stream()
                .filter(line -> reservationId.equals(line.reservationId()))
                .findFirst()
                .map(line -> supplied(line, SupplyStage.ARRIVED, null, null, at))
                .orElse(List.of());
    }

    /**
     * It will not come: the store may keep what it holds of it, and a ticket that waited for it goes back to the dispatcher
     * and gives back the rest too.
     */
    public List<TicketEvent> failed(UUID lineId, String document, String reason, Instant at) {
        PartLine line = line(lineId);
        if (line == null || !line.become(PartStatus.FAILED)) {
            return List.of();
        }
        line.supplied(SupplyStage.FAILED, document, null);
        List<TicketEvent> events = updated(line, at);
        if (ticket.status().allows(TicketAction.RETURN)) {
            events.addAll(releaseRest(reason, at));
            events.addAll(ticket.giveBack(reason, at));
        } else {
            events.add(partsReleased(List.of(lineId), reason, at));
        }
        return events;
    }

    /** Nobody waits for them any longer: the store may keep them and the ticket goes back to the dispatcher. */
    public List<TicketEvent> giveUp(String reason, Instant at) {
        List<TicketEvent> events = new ArrayList<>(waitsForParts() ? releaseRest(reason, at) : List.of());
        events.addAll(ticket.giveBack(reason, at));
        return events;
    }

    private List<TicketEvent> releaseRest(String reason, Instant at) {
        List<UUID> rest = lines.stream()
                .filter(line -> line.status().isOpen())
                .filter(line -> line.become(PartStatus.RELEASED))
                .map(PartLine::id)
                .sorted()
                .toList();
        return rest.isEmpty() ? List.of() : List.of(partsReleased(rest, reason, at));
    }

    private TicketEvent partsReleased(List<UUID> lineIds, String reason, Instant at) {
        return new TicketEvent.PartsReleased(ticket.id(), ticket.number(), lineIds, reason, at);
    }

    private List<TicketEvent> settled(UUID lineId, PartStatus status, Instant at) {
        PartLine line = line(lineId);
        if (line == null || !line.become(status)) {
            return List.of();
        }
        return goOn(updated(line, at), at);
    }

    private List<TicketEvent> supplied(
            PartLine line, SupplyStage stage, String document, LocalDate expectedOn, Instant at) {
        if (!line.supplied(stage, document, expectedOn)) {
            return List.of();
        }
        List<TicketEvent> events = updated(line, at);
        events.addAll(waitForWhoMoves(at));
        return events;
    }

    private List<TicketEvent> goOn(List<TicketEvent> events, Instant at) {
        if (!waitsForParts()) {
            return events;
        }
        events.addAll(
                lines.stream().anyMatch(line -> line.is(PartStatus.SHORT)) ? waitForWhoMoves(at) : ticket.resume(at));
        return events;
    }

    private List<TicketEvent> waitForWhoMoves(Instant at) {
        boolean somethingShort = lines.stream().anyMatch(line -> line.is(PartStatus.SHORT));
        if (!waitsForParts() || !somethingShort || ticket.pause().party() == longestWait()) {
            return List.of();
        }
        return ticket.waitFor(longestWait(), at);
    }

    private boolean waitsForParts() {
        PauseSpan pause = ticket.pause();
        return pause != null && pause.reason().equals(PauseReason.PARTS.code());
    }

    /** Whoever has the missing part that is furthest from arriving. */
    private WaitingParty longestWait() {
        return lines.stream()
                .filter(line -> line.is(PartStatus.SHORT))
                .min(Comparator.comparingInt(PartLine::progress))
                .map(PartLine::waitsFor)
                .orElse(WaitingParty.STORE);
    }

    private List<TicketEvent> updated(PartLine line, Instant at) {
        return new ArrayList<>(List.of(new TicketEvent.PartsUpdated(ticket.id(), line.id(), line.status(), at)));
    }

    private PartLine line(UUID lineId) {
        Predicate<PartLine> isIt = line -> line.id().equals(lineId);
        return lines.stream().filter(isIt).findFirst().orElse(null);
    }
}
