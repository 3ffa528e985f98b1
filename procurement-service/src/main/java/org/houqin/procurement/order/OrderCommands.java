package org.houqin.procurement.order;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.ids.BusinessNumbers;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.time.HouseTime;
import org.houqin.procurement.Money;
import org.houqin.procurement.order.NewPurchaseOrder.NewLine;
import org.houqin.procurement.requisition.Requisition;
import org.houqin.procurement.requisition.RequisitionCommands;
import org.houqin.procurement.requisition.RequisitionEvent.FailureReason;
import org.houqin.procurement.supplier.Supplier;
import org.houqin.procurement.supplier.Suppliers;

/** What can be done with orders; every method joins the transaction under way. */
@ApplicationScoped
public class OrderCommands {
    private static final Audience AUDIENCE = Audience.roles(Roles.BUYER, Roles.APPROVER, Roles.STOREKEEPER);

    private final PurchaseOrders orders;
    private final Suppliers suppliers;
    private final RequisitionCommands requisitions;
    private final BusinessNumbers numbers;
    private final Outbox outbox;
    private final Clock clock;
    private final HouseTime house;

    OrderCommands(
            PurchaseOrders orders,
            Suppliers suppliers,
            RequisitionCommands requisitions,
            BusinessNumbers numbers,
            Outbox outbox,
            Clock clock,
            HouseTime house) {
        this.orders = orders;
        this.suppliers = suppliers;
        this.requisitions = requisitions;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
        this.house = house;
    }

    /** Places an order for approved requisitions, each of which can be ordered once. */
    public Uni<PurchaseOrderView> place(NewPurchaseOrder request, Actor buyer) {
        UUID id = Ids.next();
        Map<UUID, NewLine> lines = byRequisition(request.lines());
        return suppliers
                .findById(request.supplierId())
                .onItem()
                .ifNull()
                .failWith(() -> RuleViolation.invalid("supplierId", "there is no such supplier"))
                .flatMap(supplier -> requisitions
                        .order(lines.keySet(), id, buyer)
                        .flatMap(found -> numbers.next("PO", "order_number").map(number -> {
                            PurchaseOrder order = new PurchaseOrder(
                                    id,
                                    number,
                                    supplier.id(),
                                    supplier.name(),
                                    expectedOn(request, supplier),
                                    buyer,
                                    clock.instant());
                            addLines(order, request.lines(), found);
                            return order;
                        })))
                .flatMap(order -> outbox.append(order, buyer, AUDIENCE, order.placed())
                        .flatMap(ignored -> orders.persistAndFlush(order)))
                .map(order -> PurchaseOrderView.of(order, buyer));
    }

    /** Takes an order back before anything has come; its requisitions fail. */
    public Uni<PurchaseOrderView> cancel(UUID id, String reason, IfMatch seen, Actor buyer) {
        return end(
                id,
                seen,
                buyer,
                FailureReason.CANCELLED,
                reason,
                order -> order.cancel(buyer, reason, clock.instant()));
    }

    /** Ends an order whose rest will not come; the requisitions that wait for it fail. */
    public Uni<PurchaseOrderView> close(UUID id, String reason, IfMatch seen, Actor buyer) {
        return end(id, seen, buyer, FailureReason.SHORT, reason, order -> order.close(buyer, reason, clock.instant()));
    }

    /**
     * Books an inspected delivery; what is complete is fulfilled, what was refused for good fails.
     *
     * @return the order after it
     */
    public Uni<PurchaseOrder> receive(
            UUID id, UUID receiptId, List<Inspection> delivery, IfMatch seen, Actor receiver) {
        return existing(id).flatMap(order -> {
            IfMatch.require(seen, order.version());
            List<OrderEvent> events = order.receive(receiptId, delivery, receiver, clock.instant());
            return tell(order, receiver, events)
                    .flatMap(ignored -> Multi.createFrom()
                            .iterable(delivery)
                            .onItem()
                            .transformToUniAndConcatenate(found -> settle(order.line(found.lineId()), found, receiver))
                            .collect()
                            .last())
                    .replaceWith(order);
        });
    }

    private Uni<PurchaseOrderView> end(
            UUID id,
            IfMatch seen,
            Actor buyer,
            FailureReason why,
            String reason,
            Function<PurchaseOrder, List<OrderEvent>> command) {
        return existing(id).flatMap(order -> {
            IfMatch.require(seen, order.version());
            List<UUID> awaited = order.awaited();
            return tell(order, buyer, command.apply(order))
                    .flatMap(ignored -> requisitions.fail(awaited, why, reason, buyer))
                    .map(ignored -> PurchaseOrderView.of(order, buyer));
        });
    }

    private Uni<Void> settle(OrderLine line, Inspection found, Actor receiver) {
        List<UUID> requisition = List.of(line.requisitionId());
        if (line.fulfilled()) {
            return requisitions.fulfil(requisition, receiver);
        }
        return line.givenUp()
                ? requisitions.fail(requisition, FailureReason.REFUSED, found.reason(), receiver)
                : Uni.createFrom().voidItem();
    }

    private Uni<PurchaseOrder> existing(UUID id) {
        return orders.forUpdate(id).onItem().ifNull().failWith(RuleViolation::notFound);
    }

    private static Map<UUID, NewLine> byRequisition(List<NewLine> lines) {
        Map<UUID, NewLine> byRequisition = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (byRequisition.put(lines.get(i).requisitionId(), lines.get(i)) != null) {
                throw RuleViolation.invalid("lines[" + i + "].requisitionId", "is on the order twice");
            }
        }
        return byRequisition;
    }

    private static void addLines(PurchaseOrder order, List<NewLine> lines, List<Requisition> found) {
        Map<UUID, Requisition> byId = new HashMap<>();
        found.forEach(requisition -> byId.put(requisition.id(), requisition));
        for (int i = 0; i < lines.size(); i++) {
            Requisition requisition = byId.get(lines.get(i).requisitionId());
            if (requisition == null) {
                throw RuleViolation.invalid("lines[" + i + "].requisitionId", "there is no such requisition");
            }
            BigDecimal price = lines.get(i).unitPrice();
            if (price.multiply(requisition.wish().quantity()).compareTo(Money.MOST_PER_LINE) > 0) {
                throw RuleViolation.invalid("lines[" + i + "].unitPrice", "the line costs more than the books hold");
            }
            order.add(requisition, price);
        }
    }

    private LocalDate expectedOn(NewPurchaseOrder request, Supplier supplier) {
        return request.expectedOn() != null
                ? request.expectedOn()
                : house.today().plusDays(supplier.leadDays());
    }

    private Uni<Void> tell(PurchaseOrder order, Actor actor, List<OrderEvent> events) {
        return outbox.append(order, actor, AUDIENCE, events).flatMap(ignored -> orders.flush());
    }
}
