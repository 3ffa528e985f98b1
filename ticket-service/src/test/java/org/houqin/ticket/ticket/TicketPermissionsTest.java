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
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "SUBMITTED, requester, cancel comment",
        "SUBMITTED, dispatcher, triage reject cancel comment",
        "SUBMITTED, manager, comment",
        "SUBMITTED, admin, comment",
        "TRIAGED, dispatcher, triage dispatch plan cancel comment",
        "DISPATCHED, technician, accept decline plan comment",
        "DISPATCHED, requester, cancel comment",
        "ACCEPTED, technician, plan start parts wait comment",
        "ACCEPTED, requester, cancel comment",
        "IN_PROGRESS, technician, plan parts wait work finish comment",
        "IN_PROGRESS, requester, comment",
        "IN_PROGRESS, dispatcher, plan cancel comment",
        "PAUSED, technician, plan parts resume comment",
        "PAUSED, requester, comment",
        "FINISHED, requester, confirm reopen comment",
        "FINISHED, technician, comment",
        "FINISHED, dispatcher, reopen comment",
        "CLOSED, requester, reopen comment",
        "CLOSED, dispatcher, reopen comment",
        "CLOSED, technician, comment",
        "CANCELLED, requester, comment",
        "REJECTED, dispatcher, comment",
    })
    void everyoneIsOfferedWhatIsTheirsToDo(TicketStatus status, String who, String allowed) {
        assertThat(ticket(status).allowedTo(actor(who))).containsExactly(allowed.split(" "));
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

    private static Actor actor(String who) {
        return switch (who) {
            case "requester" -> new Actor(REQUESTER, who, Set.of(Roles.STAFF));
            case "technician" -> new Actor(TECHNICIAN, who, Set.of(Roles.STAFF, Roles.TECHNICIAN));
            case "other technician" -> new Actor(UUID.randomUUID(), who, Set.of(Roles.STAFF, Roles.TECHNICIAN));
            default -> new Actor(UUID.randomUUID(), who, Set.of(Roles.STAFF, who));
        };
    }
}
