package org.houqin.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.houqin.ticket.ticket.SomeTicket.REQUESTER;
import static org.houqin.ticket.ticket.SomeTicket.TECHNICIAN;

import java.util.Set;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TicketPermissionsTest {
    private static final UUID HELPER = UUID.randomUUID();
    private static final UUID MEMBER = UUID.randomUUID();
    private static final Set<String> SHARED = Set.of("helper", "team member", "pool technician");

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "SUBMITTED, requester, cancel comment",
        "SUBMITTED, dispatcher, triage reject merge cancel comment",
        "SUBMITTED, manager, comment",
        "SUBMITTED, admin, comment",
        "TRIAGED, dispatcher, triage dispatch offer merge plan cancel comment",
        "TRIAGED, pool technician, grab comment",
        "TRIAGED, team member, grab comment",
        "ACCEPTED, team member, comment",
        "ACCEPTED, helper, help helped parts comment",
        "DISPATCHED, technician, handover assist dismiss accept decline plan comment",
        "DISPATCHED, dispatcher, handover assist dismiss merge plan cancel comment",
        "DISPATCHED, requester, cancel comment",
        "ACCEPTED, technician, handover assist dismiss plan start parts wait comment",
        "ACCEPTED, requester, cancel comment",
        "IN_PROGRESS, technician, handover assist dismiss plan parts wait work finish comment",
        "IN_PROGRESS, requester, comment",
        "IN_PROGRESS, dispatcher, handover assist dismiss plan cancel comment",
        "PAUSED, technician, handover assist dismiss plan parts resume comment",
        "PAUSED, requester, comment",
        "FINISHED, requester, confirm reopen comment",
        "FINISHED, technician, comment",
        "FINISHED, dispatcher, reopen comment",
        "CLOSED, requester, reopen comment",
        "CLOSED, dispatcher, reopen comment",
        "CLOSED, technician, comment",
        "CANCELLED, requester, comment",
        "REJECTED, dispatcher, comment",
        "MERGED, requester, comment",
    })
    void everyoneIsOfferedWhatIsTheirsToDo(TicketStatus status, String who, String allowed) {
        assertThat((SHARED.contains(who) ? shared(status) : ticket(status)).allowedTo(actor(who)))
                .containsExactly(allowed.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "other technician", "storekeeper", "buyer"})
    void whoHasNothingToDoWithATicketDoesNotLearnThatItExists(String who) {
        for (TicketStatus status : TicketStatus.values()) {
            for (TicketAction action : TicketAction.values()) {
                RuleViolation refusal = catchThrowableOfType(
                        RuleViolation.class, () -> ticket(status).require(action, actor(who)));
                assertThat(refusal.code()).isEqualTo(CommonError.NOT_FOUND);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"requester, DISPATCH", "technician, CONFIRM", "dispatcher, ACCEPT", "manager, TRIAGE", "admin, CLOSE"})
    void whatIsNotTheirsIsForbiddenToThoseWhoSeeIt(String who, TicketAction action) {
        RuleViolation refusal = catchThrowableOfType(
                RuleViolation.class, () -> ticket(TicketStatus.TRIAGED).require(action, actor(who)));
        assertThat(refusal.code()).isEqualTo(CommonError.FORBIDDEN);
    }

    private static TicketPermissions ticket(TicketStatus status) {
        return new TicketPermissions(status, REQUESTER, TECHNICIAN);
    }

    /** One in the pool that a team has and somebody helps with. */
    private static TicketPermissions shared(TicketStatus status) {
        return new TicketPermissions(status, REQUESTER, TECHNICIAN, Set.of(), Set.of(HELPER), Set.of(MEMBER), true);
    }

    private static Actor actor(String who) {
        return switch (who) {
            case "requester" -> new Actor(REQUESTER, who, Set.of(Roles.STAFF));
            case "technician" -> new Actor(TECHNICIAN, who, Set.of(Roles.STAFF, Roles.TECHNICIAN));
            case "helper" -> new Actor(HELPER, who, Set.of(Roles.STAFF, Roles.TECHNICIAN));
            case "team member" -> new Actor(MEMBER, who, Set.of(Roles.STAFF, Roles.CONTRACTOR));
            case "pool technician", "other technician" ->
                new Actor(UUID.randomUUID(), who, Set.of(Roles.STAFF, Roles.TECHNICIAN));
            default -> new Actor(UUID.randomUUID(), who, Set.of(Roles.STAFF, who));
        };
    }
}
