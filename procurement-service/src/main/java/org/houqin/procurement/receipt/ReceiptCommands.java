package org.houqin.procurement.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.BusinessNumbers;
import org.houqin.platform.ids.Ids;
import org.houqin.procurement.order.Inspection;
import org.houqin.procurement.order.OrderCommands;

/** What a storekeeper does when goods arrive; joins the transaction under way. */
@ApplicationScoped
public class ReceiptCommands {
    private final GoodsReceipts receipts;
    private final OrderCommands orders;
    private final BusinessNumbers numbers;
    private final Clock clock;

    ReceiptCommands(GoodsReceipts receipts, OrderCommands orders, BusinessNumbers numbers, Clock clock) {
        this.receipts = receipts;
        this.orders = orders;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Receives and accepts or refuses in one step.
     *
     * @param seen the version of the order the delivery was compared with
     */
    public Uni<GoodsReceiptView> receive(NewGoodsReceipt request, IfMatch seen, Actor receiver) {
        UUID id = Ids.next();
        List<Inspection> delivery = ReceiptRules.inspections(request.lines());
        return orders.receive(request.orderId(), id, delivery, seen, receiver)
                .flatMap(order -> numbers.next("GR", "receipt_number")
                        .map(number -> new GoodsReceipt(
                                id, number, order, delivery, request.deliveryNote(), receiver, clock.instant())))
                .flatMap(receipts::persist)
                .map(GoodsReceiptView::of);
    }
}
