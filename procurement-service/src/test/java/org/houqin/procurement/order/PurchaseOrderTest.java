package org.houqin.procurement.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houqin.procurement.People.*;
import static org.houqin.procurement.order.OrderStatus.*;
import static org.houqin.procurement.requisition.SomeRequisition.NOW;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.ErrorCode;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.ProcurementError;
import org.houqin.procurement.order.OrderEvent.GoodsAccepted;
import org.houqin.procurement.order.OrderEvent.GoodsRefused;
import org.houqin.procurement.order.OrderEvent.OrderClosed;
import org.houqin.procurement.order.OrderEvent.OrderPlaced;
import org.houqin.procurement.requisition.SomeRequisition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PurchaseOrderTest {
    private static final Map<OrderStatus, Set<OrderStep>> EXPECTED = Map.of(
            SENT, Set.of(OrderStep.CANCEL, OrderStep.RECEIVE),
            PARTLY_RECEIVED, Set.of(OrderStep.CLOSE, OrderStep.RECEIVE),
            RECEIVED, Set.of(OrderStep.CLOSE, OrderStep.RECEIVE));

    static Stream<Arguments> every_state_and_step() {
        return Stream.of(OrderStatus.values())
                .flatMap(status -> Stream.of(OrderStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource
    void every_state_and_step(OrderStatus status, OrderStep step) {
        PurchaseOrder order = in(status);
        boolean possible = EXPECTED.getOrDefault(status, Set.of()).contains(step);
        Actor actor = step == OrderStep.RECEIVE ? STOREKEEPER : BUYER;
        assertThat(order.rules().allowed(actor).contains(step.verb())).isEqualTo(possible);
        ThrowingCallable command = () -> {
            switch (step) {
                case CANCEL -> order.cancel(BUYER, "Not needed", NOW);
                case CLOSE -> order.close(BUYER, "Not to be had", NOW);
                case RECEIVE -> receive(order, accepted(order, 0, 1));
            }
        };
        if (possible) {
            assertThatCode(command).doesNotThrowAnyException();
        } else {
            assertRefused(ProcurementError.ORDER_STATE, command);
            assertThat(order.status()).isEqualTo(status);
        }
    }

    @Test
    void placing_tells_of_every_line_and_its_ticket() {
        OrderPlaced placed = (OrderPlaced) order(1).placed().get(0);
        assertThat(placed.lines()).singleElement().satisfies(line -> {
            assertThat(line.quantity()).isEqualByComparingTo("5");
            assertThat(line.unitPrice()).isEqualByComparingTo("24.00");
            assertThat(line.ticketId()).isEqualTo(SomeRequisition.NEED.ticketId());
        });
    }

    @Test
    void a_part_delivery_leaves_the_rest_open() {
        PurchaseOrder order = order(2);
        List<OrderEvent> events = receive(order, accepted(order, 0, 3));
        assertThat(order.status()).isEqualTo(PARTLY_RECEIVED);
        assertThat(order.lines().get(0).outstanding()).isEqualByComparingTo("2");
        assertThat(events).singleElement().isInstanceOf(GoodsAccepted.class);
    }

    @Test
    void the_order_closes_by_itself_when_all_is_accepted() {
        PurchaseOrder order = order(2);
        receive(order, accepted(order, 0, 5));
        List<OrderEvent> events = receive(order, accepted(order, 1, 5));
        assertThat(order.status()).isEqualTo(CLOSED);
        assertThat(events).hasSize(2);
        assertThat(events.get(1)).isInstanceOf(OrderClosed.class);
        assertThat(order.lines()).allMatch(OrderLine::fulfilled);
    }

    @Test
    void refused_goods_await_their_replacement() {
        PurchaseOrder order = order(1);
        List<OrderEvent> events = receive(order, found(order, 0, 3, 2, false));
        assertThat(order.status()).isEqualTo(RECEIVED);
        assertThat(((GoodsAccepted) events.get(0)).lines().get(0).quantity()).isEqualByComparingTo("3");
        assertThat(((GoodsRefused) events.get(1)).lines().get(0).quantity()).isEqualByComparingTo("2");
        receive(order, accepted(order, 0, 2));
        assertThat(order.status()).isEqualTo(CLOSED);
        assertThat(order.lines().get(0).received()).isEqualByComparingTo("7");
    }

    @Test
    void nothing_accepted_tells_of_no_accepted_goods() {
        PurchaseOrder order = order(1);
        assertThat(receive(order, found(order, 0, 0, 5, false))).singleElement().isInstanceOf(GoodsRefused.class);
    }

    @Test
    void refused_for_good_gives_the_line_up_and_closes_the_order() {
        PurchaseOrder order = order(1);
        receive(order, found(order, 0, 2, 3, true));
        assertThat(order.lines().get(0).givenUp()).isTrue();
        assertThat(order.lines().get(0).fulfilled()).isFalse();
        assertThat(order.status()).isEqualTo(CLOSED);
    }

    @Test
    void final_without_any_refusal_is_no_way_to_close_a_line() {
        PurchaseOrder order = order(1);
        assertRefused(ProcurementError.ORDER_STATE, () -> receive(order, found(order, 0, 2, 0, true)));
    }

    @Test
    void more_than_is_still_to_come_is_refused() {
        PurchaseOrder order = order(1);
        receive(order, accepted(order, 0, 3));
        assertRefused(ProcurementError.OVER_DELIVERY, () -> receive(order, accepted(order, 0, 3)));
        assertRefused(ProcurementError.OVER_DELIVERY, () -> receive(order, found(order, 0, 1, 2, false)));
    }

    @Test
    void a_line_given_up_takes_nothing_more() {
        PurchaseOrder order = order(2);
        receive(order, found(order, 0, 0, 5, true));
        assertRefused(ProcurementError.OVER_DELIVERY, () -> receive(order, accepted(order, 0, 1)));
        assertRefused(ProcurementError.OVER_DELIVERY, () -> receive(order, found(order, 0, 0, 0, true)));
    }

    @Test
    void closing_short_keeps_what_came_and_gives_up_the_rest() {
        PurchaseOrder order = order(3);
        receive(order, accepted(order, 0, 5));
        receive(order, accepted(order, 1, 2));
        assertThat(order.awaited())
                .containsExactly(
                        order.lines().get(1).requisitionId(),
                        order.lines().get(2).requisitionId());

        List<OrderEvent> events = order.close(BUYER, "Not to be had", NOW);

        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        OrderClosed.class, closed -> assertThat(closed.reason()).isEqualTo("Not to be had"));
        assertThat(order.status()).isEqualTo(CLOSED);
        assertThat(order.awaited()).isEmpty();
        assertThat(order.lines()).extracting(OrderLine::givenUp).containsExactly(false, true, true);
    }

    @Test
    void a_line_refused_for_good_stays_given_up_when_the_order_is_closed() {
        PurchaseOrder order = order(2);
        receive(order, found(order, 0, 0, 5, true));
        order.close(BUYER, "Not to be had", NOW);
        assertThat(order.lines()).allMatch(OrderLine::givenUp);
        assertThat(order.status()).isEqualTo(CLOSED);
    }

    @Test
    void a_line_of_another_order_is_not_valid() {
        assertRefused(CommonError.INVALID_INPUT, () -> receive(order(1), accepted(order(1), 0, 1)));
    }

    @Test
    void neither_the_buyer_nor_the_approver_receives() {
        PurchaseOrder order = order(1);
        for (Actor party : List.of(BUYER, APPROVER)) {
            Actor keeper = new Actor(party.id(), party.name(), Set.of("storekeeper", party.name()));
            assertRefused(
                    ProcurementError.SEPARATION_OF_DUTIES,
                    () -> order.receive(UUID.randomUUID(), List.of(accepted(order, 0, 1)), keeper, NOW));
            assertThat(order.rules().allowed(keeper)).doesNotContain("receive");
        }
    }

    @Test
    void only_storekeepers_receive_and_only_buyers_cancel() {
        PurchaseOrder order = order(1);
        assertRefused(
                CommonError.FORBIDDEN,
                () -> order.receive(UUID.randomUUID(), List.of(accepted(order, 0, 1)), MANAGER, NOW));
        assertRefused(CommonError.FORBIDDEN, () -> order.cancel(STOREKEEPER, "Not needed", NOW));
        assertRefused(CommonError.FORBIDDEN, () -> order.close(STOREKEEPER, "Not to be had", NOW));
    }

    private static PurchaseOrder in(OrderStatus status) {
        PurchaseOrder order = order(1);
        switch (status) {
            case SENT -> {}
            case PARTLY_RECEIVED -> receive(order, accepted(order, 0, 3));
            case RECEIVED -> receive(order, found(order, 0, 3, 2, false));
            case CLOSED -> receive(order, accepted(order, 0, 5));
            case CANCELLED -> order.cancel(BUYER, "Not needed", NOW);
        }
        return order;
    }

    private static PurchaseOrder order(int lines) {
        PurchaseOrder order = new PurchaseOrder(
                Ids.next(), "PO-2026-000001", UUID.randomUUID(), "Jinhua", LocalDate.of(2026, 3, 9), BUYER, NOW);
        for (int i = 0; i < lines; i++) {
            order.add(SomeRequisition.approved(), new BigDecimal("24.00"));
        }
        return order;
    }

    private static List<OrderEvent> receive(PurchaseOrder order, Inspection found) {
        return order.receive(UUID.randomUUID(), List.of(found), STOREKEEPER, NOW);
    }

    private static Inspection accepted(PurchaseOrder order, int line, int quantity) {
        return found(order, line, quantity, 0, false);
    }

    private static Inspection found(PurchaseOrder order, int line, int accepted, int refused, boolean last) {
        return new Inspection(
                order.lines().get(line).id(),
                BigDecimal.valueOf(accepted),
                BigDecimal.valueOf(refused),
                refused > 0 ? "Cracked" : null,
                last);
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
