package org.houqin.procurement.requisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houqin.procurement.People.*;
import static org.houqin.procurement.requisition.RequisitionStatus.*;
import static org.houqin.procurement.requisition.SomeRequisition.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.ErrorCode;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.ProcurementError;
import org.houqin.procurement.requisition.RequisitionEvent.CancelReason;
import org.houqin.procurement.requisition.RequisitionEvent.FailureReason;
import org.houqin.procurement.requisition.RequisitionEvent.RequisitionCancelled;
import org.houqin.procurement.requisition.RequisitionEvent.RequisitionRaised;
import org.houqin.procurement.requisition.RequisitionEvent.RequisitionRejected;
import org.houqin.procurement.requisition.RequisitionEvent.SupplyFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequisitionTest {
    private static final Map<RequisitionStatus, Map<RequisitionStep, RequisitionStatus>> EXPECTED = Map.of(
            IN_APPROVAL,
                    Map.of(
                            RequisitionStep.APPROVE, APPROVED,
                            RequisitionStep.REJECT, REJECTED,
                            RequisitionStep.WITHDRAW, CANCELLED),
            APPROVED, Map.of(RequisitionStep.ORDER, ORDERED, RequisitionStep.CANCEL, CANCELLED),
            ORDERED, Map.of(RequisitionStep.FULFIL, FULFILLED, RequisitionStep.FAIL, CANCELLED));

    static Stream<Arguments> every_state_and_step() {
        return Stream.of(RequisitionStatus.values())
                .flatMap(status -> Stream.of(RequisitionStep.values()).map(step -> Arguments.of(status, step)));
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource
    void every_state_and_step(RequisitionStatus status, RequisitionStep step) {
        Requisition requisition = in(status);
        RequisitionStatus expected = EXPECTED.getOrDefault(status, Map.of()).get(step);
        if (expected == null) {
            assertRefused(ProcurementError.REQUISITION_STATE, () -> take(step, requisition));
            assertThat(requisition.status()).isEqualTo(status);
        } else {
            take(step, requisition);
            assertThat(requisition.status()).isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{1} when {0}")
    @MethodSource("every_state_and_step")
    void what_is_offered_is_what_would_be_done(RequisitionStatus status, RequisitionStep step) {
        Requisition requisition = in(status);
        Actor actor = switch (step) {
            case APPROVE, REJECT -> APPROVER;
            case WITHDRAW -> TECHNICIAN;
            case ORDER, CANCEL, FAIL -> BUYER;
            case FULFIL -> STOREKEEPER;
        };
        boolean possible = EXPECTED.getOrDefault(status, Map.of()).containsKey(step)
                && !EnumSet.of(RequisitionStep.FULFIL, RequisitionStep.FAIL).contains(step);
        assertThat(requisition.rules().allowed(actor).contains(step.verb())).isEqualTo(possible);
    }

    @Test
    void a_shortage_raises_one_in_the_technicians_name() {
        RequisitionRaised raised = (RequisitionRaised) forTicket().raised().get(0);
        assertThat(raised.origin()).isEqualTo(Origin.SHORTAGE);
        assertThat(raised.need()).isEqualTo(NEED);
        assertThat(raised.requestedBy()).isEqualTo(TECHNICIAN.id());
    }

    @Test
    void a_rejection_tells_that_the_supply_failed() {
        List<RequisitionEvent> events = forTicket().reject(APPROVER, "Too dear", NOW);
        assertThat(events).hasSize(2);
        assertThat(events.get(0)).isInstanceOf(RequisitionRejected.class);
        SupplyFailed failed = (SupplyFailed) events.get(1);
        assertThat(failed.reason()).isEqualTo(FailureReason.REJECTED);
        assertThat(failed.note()).isEqualTo("Too dear");
        assertThat(failed.need()).isEqualTo(NEED);
    }

    @Test
    void what_cannot_be_had_makes_the_supply_fail() {
        Requisition requisition = approved();
        SupplyFailed failed =
                (SupplyFailed) requisition.cancel(BUYER, "No longer made", NOW).get(0);
        assertThat(failed.reason()).isEqualTo(FailureReason.CANCELLED);
        assertThat(failed.note()).isEqualTo("No longer made");
        assertThat(requisition.cancelReason()).isEqualTo("No longer made");
    }

    @Test
    void a_rejecter_does_not_count_as_approver() {
        Requisition requisition = forTicket();
        requisition.reject(APPROVER, "Too dear", NOW);
        assertThat(requisition.approvedBy()).isNull();
        assertThat(requisition.decision().by().id()).isEqualTo(APPROVER.id());
    }

    @Test
    void a_released_part_withdraws_it() {
        RequisitionCancelled cancelled = (RequisitionCancelled)
                forTicket().withdraw(Actor.SYSTEM, CancelReason.RELEASED, NOW).get(0);
        assertThat(cancelled.reason()).isEqualTo(CancelReason.RELEASED);
    }

    @Test
    void nobody_decides_on_what_they_asked_for() {
        Actor both = person("technician", "approver");
        Requisition requisition = SomeRequisition.byHand(both);
        assertRefused(ProcurementError.SEPARATION_OF_DUTIES, () -> requisition.approve(both, null, NOW));
        assertRefused(ProcurementError.SEPARATION_OF_DUTIES, () -> requisition.reject(both, "No", NOW));
        assertThat(requisition.rules().allowed(both)).containsExactly("withdraw");
    }

    @Test
    void the_technician_whose_ticket_waits_does_not_approve_the_part() {
        Actor both = new Actor(TECHNICIAN.id(), "t", Set.of("technician", "approver"));
        assertRefused(ProcurementError.SEPARATION_OF_DUTIES, () -> forTicket().approve(both, null, NOW));
    }

    @Test
    void nobody_orders_what_they_approved() {
        Actor both = person("buyer", "approver");
        Requisition requisition = forTicket();
        requisition.approve(both, null, NOW);
        assertRefused(ProcurementError.SEPARATION_OF_DUTIES, () -> requisition.order(both, UUID.randomUUID()));
        requisition.order(BUYER, UUID.randomUUID());
    }

    @Test
    void nobody_orders_what_they_asked_for() {
        Requisition requisition = SomeRequisition.byHand(BUYER);
        requisition.approve(APPROVER, null, NOW);
        assertRefused(ProcurementError.SEPARATION_OF_DUTIES, () -> requisition.order(BUYER, UUID.randomUUID()));
        assertThat(requisition.rules().allowed(BUYER)).containsExactly("cancel");
        requisition.order(person("buyer"), UUID.randomUUID());
    }

    @Test
    void only_approvers_decide_and_only_buyers_order() {
        assertRefused(CommonError.FORBIDDEN, () -> forTicket().approve(MANAGER, null, NOW));
        assertRefused(CommonError.FORBIDDEN, () -> approved().order(STOREKEEPER, UUID.randomUUID()));
        assertRefused(CommonError.FORBIDDEN, () -> approved().cancel(APPROVER, "No longer made", NOW));
    }

    @Test
    void only_its_requester_withdraws_it_and_nobody_what_a_shortage_raised() {
        assertRefused(
                CommonError.FORBIDDEN,
                () -> SomeRequisition.byHand(STOREKEEPER).withdraw(TECHNICIAN, CancelReason.WITHDRAWN, NOW));
        assertRefused(CommonError.FORBIDDEN, () -> forTicket().withdraw(TECHNICIAN, CancelReason.WITHDRAWN, NOW));
    }

    @Test
    void desk_roles_of_purchasing_see_all_and_others_their_own() {
        RequisitionRules rules = forTicket().rules();
        for (String role : List.of("buyer", "approver", "storekeeper", "finance", "manager", "admin")) {
            assertThat(rules.visibleTo(person(role))).as(role).isTrue();
        }
        for (String role : List.of("staff", "technician", "dispatcher", "contractor")) {
            assertThat(rules.visibleTo(person(role))).as(role).isFalse();
        }
        assertThat(rules.visibleTo(TECHNICIAN)).isTrue();
    }

    private static void assertRefused(ErrorCode code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
