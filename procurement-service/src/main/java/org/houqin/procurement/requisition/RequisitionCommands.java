package org.houqin.procurement.requisition;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.ids.BusinessNumbers;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.Person;
import org.houqin.procurement.requisition.RequisitionEvent.CancelReason;
import org.houqin.procurement.requisition.RequisitionEvent.FailureReason;

/** What can be done with requisitions; every method joins the transaction under way. */
@ApplicationScoped
public class RequisitionCommands {
    private static final String PREFIX = "R";
    private static final String SEQUENCE = "requisition_number";

    private final Requisitions requisitions;
    private final BusinessNumbers numbers;
    private final Outbox outbox;
    private final Clock clock;

    RequisitionCommands(Requisitions requisitions, BusinessNumbers numbers, Outbox outbox, Clock clock) {
        this.requisitions = requisitions;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody asks for something. */
    public Uni<RequisitionView> raise(NewRequisition request, Actor requester) {
        return numbers.next(PREFIX, SEQUENCE)
                .map(number -> Requisition.byHand(number, request.wish(), requester, clock.instant()))
                .flatMap(requisition ->
                        add(requisition, requester).map(ignored -> RequisitionView.of(requisition, requester)));
    }

    /** The store ran short of a part; raises a requisition unless one for this reservation is open, however often it is told. */
    public Uni<Void> raiseForShortage(Wish wish, TicketNeed need, UUID technicianId) {
        return requisitions
                .openOf(need.reservationId())
                .flatMap(open -> open != null
                        ? Uni.createFrom().voidItem()
                        : numbers.next(PREFIX, SEQUENCE)
                                .map(number ->
                                        Requisition.forShortage(number, wish, need, technicianId, clock.instant()))
                                .flatMap(requisition -> add(requisition, Actor.SYSTEM)));
    }

    /** The ticket no longer needs the part; what is already approved goes on, as stock. */
    public Uni<Void> release(UUID reservationId) {
        return requisitions.openOf(reservationId).flatMap(requisition -> {
            boolean late = requisition == null || requisition.status() != RequisitionStatus.IN_APPROVAL;
            return late
                    ? Uni.createFrom().voidItem()
                    : tell(
                            requisition,
                            Actor.SYSTEM,
                            requisition.withdraw(Actor.SYSTEM, CancelReason.RELEASED, clock.instant()));
        });
    }

    public Uni<RequisitionView> approve(UUID id, String note, IfMatch seen, Actor approver) {
        return change(id, seen, approver, requisition -> requisition.approve(approver, note, clock.instant()));
    }

    public Uni<RequisitionView> reject(UUID id, String reason, IfMatch seen, Actor approver) {
        return change(id, seen, approver, requisition -> requisition.reject(approver, reason, clock.instant()));
    }

    public Uni<RequisitionView> withdraw(UUID id, IfMatch seen, Actor requester) {
        return change(
                id,
                seen,
                requester,
                requisition -> requisition.withdraw(requester, CancelReason.WITHDRAWN, clock.instant()));
    }

    /** What is approved cannot be had; a ticket that waits for it has to go another way. */
    public Uni<RequisitionView> cancel(UUID id, String reason, IfMatch seen, Actor buyer) {
        return change(id, seen, buyer, requisition -> requisition.cancel(buyer, reason, clock.instant()));
    }

    /** Puts these requisitions on an order; answers them, without those that do not exist. */
    public Uni<List<Requisition>> order(Collection<UUID> ids, UUID orderId, Actor buyer) {
        return requisitions
                .forUpdate(ids)
                .invoke(found -> found.forEach(requisition -> requisition.order(buyer, orderId)));
    }

    /** Everything these requisitions asked for has been accepted. */
    public Uni<Void> fulfil(Collection<UUID> ids, Actor actor) {
        return each(ids, requisition -> {
            requisition.fulfil(actor);
            return Uni.createFrom().voidItem();
        });
    }

    /** Their order will not bring what these requisitions asked for. */
    public Uni<Void> fail(Collection<UUID> ids, FailureReason reason, String note, Actor actor) {
        return each(
                ids, requisition -> tell(requisition, actor, requisition.fail(actor, reason, note, clock.instant())));
    }

    private Uni<Void> each(Collection<UUID> ids, Function<Requisition, Uni<Void>> work) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return requisitions
                .forUpdate(ids)
                .flatMap(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(work::apply)
                        .collect()
                        .last());
    }

    private Uni<Void> add(Requisition requisition, Actor actor) {
        return outbox.append(requisition, actor, audience(requisition), requisition.raised())
                .flatMap(ignored -> requisitions.persistAndFlush(requisition))
                .replaceWithVoid();
    }

    private Uni<RequisitionView> change(
            UUID id, IfMatch seen, Actor actor, Function<Requisition, List<RequisitionEvent>> command) {
        return requisitions.forUpdate(id).flatMap(requisition -> {
            if (requisition == null || !requisition.rules().visibleTo(actor)) {
                throw RuleViolation.notFound();
            }
            IfMatch.require(seen, requisition.version());
            return tell(requisition, actor, command.apply(requisition))
                    .map(ignored -> RequisitionView.of(requisition, actor));
        });
    }

    private Uni<Void> tell(Requisition requisition, Actor actor, List<RequisitionEvent> events) {
        return outbox.append(requisition, actor, audience(requisition), events)
                .flatMap(ignored -> requisitions.flush());
    }

    private static Audience audience(Requisition requisition) {
        return Audience.roles(Roles.BUYER, Roles.APPROVER, Roles.STOREKEEPER)
                .andPeople(Person.idOf(requisition.requestedBy()));
    }
}
