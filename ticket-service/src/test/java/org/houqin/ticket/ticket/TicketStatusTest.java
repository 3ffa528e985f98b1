package org.houqin.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TicketStatusTest {
    /** What every action makes of a ticket in every state; a dot where it is refused. */
    private static final String TABLE = """
            action    SUBMITTED   TRIAGED     DISPATCHED  ACCEPTED    IN_PROGRESS PAUSED      FINISHED    CLOSED      CANCELLED   REJECTED    MERGED
            TRIAGE    TRIAGED     TRIAGED     .           .           .           .           .           .           .           .           .
            REJECT    REJECTED    .           .           .           .           .           .           .           .           .           .
            DISPATCH  .           DISPATCHED  .           .           .           .           .           .           .           .           .
            OFFER     .           TRIAGED     .           .           .           .           .           .           .           .           .
            GRAB      .           ACCEPTED    .           .           .           .           .           .           .           .           .
            HANDOVER  .           .           DISPATCHED  DISPATCHED  DISPATCHED  PAUSED      .           .           .           .           .
            ASSIST    .           .           DISPATCHED  ACCEPTED    IN_PROGRESS PAUSED      .           .           .           .           .
            DISMISS   .           .           DISPATCHED  ACCEPTED    IN_PROGRESS PAUSED      .           .           .           .           .
            HELP      .           .           DISPATCHED  ACCEPTED    IN_PROGRESS PAUSED      .           .           .           .           .
            HELPED    .           .           DISPATCHED  ACCEPTED    IN_PROGRESS PAUSED      .           .           .           .           .
            MERGE     MERGED      MERGED      MERGED      .           .           .           .           .           .           .           .
            ACCEPT    .           .           ACCEPTED    .           .           .           .           .           .           .           .
            DECLINE   .           .           TRIAGED     .           .           .           .           .           .           .           .
            PLAN      .           TRIAGED     DISPATCHED  ACCEPTED    IN_PROGRESS PAUSED      .           .           .           .           .
            START     .           .           .           IN_PROGRESS .           .           .           .           .           .           .
            PARTS     .           .           .           ACCEPTED    IN_PROGRESS PAUSED      .           .           .           .           .
            WAIT      .           .           .           PAUSED      PAUSED      .           .           .           .           .           .
            RESUME    .           .           .           .           .           IN_PROGRESS .           .           .           .           .
            WORK      .           .           .           .           IN_PROGRESS .           .           .           .           .           .
            FINISH    .           .           .           .           FINISHED    .           .           .           .           .           .
            CONFIRM   .           .           .           .           .           .           CLOSED      .           .           .           .
            CLOSE     .           .           .           .           .           .           CLOSED      .           .           .           .
            REOPEN    .           .           .           .           .           .           TRIAGED     TRIAGED     .           .           .
            CANCEL    CANCELLED   CANCELLED   CANCELLED   CANCELLED   CANCELLED   CANCELLED   .           .           .           .           .
            RETURN    .           .           .           TRIAGED     TRIAGED     TRIAGED     .           .           .           .           .
            COMMENT   SUBMITTED   TRIAGED     DISPATCHED  ACCEPTED    IN_PROGRESS PAUSED      FINISHED    CLOSED      CANCELLED   REJECTED    MERGED
            """;

    static Stream<Arguments> everyActionInEveryStateDoesWhatTheTableSays() {
        List<String[]> rows = TABLE.lines().map(line -> line.split("\\s+")).toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i < row.length, i -> i + 1)
                        .map(i -> Arguments.of(
                                TicketStatus.valueOf(rows.get(0)[i]), TicketAction.valueOf(row[0]), row[i])));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource
    void everyActionInEveryStateDoesWhatTheTableSays(TicketStatus from, TicketAction action, String to) {
        Ticket ticket = SomeTicket.in(from);
        if (to.equals(".")) {
            RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> SomeTicket.act(ticket, action));
            assertThat(refusal.code()).isEqualTo(TicketError.TICKET_STATE);
            assertThat(ticket.status()).isEqualTo(from);
        } else {
            assertThat(SomeTicket.act(ticket, action)).isNotEmpty();
            assertThat(ticket.status()).hasToString(to);
        }
        assertThat(from.allows(action)).isEqualTo(!to.equals("."));
    }

    @Test
    void theTableKnowsEveryActionAndEveryState() {
        assertThat(everyActionInEveryStateDoesWhatTheTableSays().count())
                .isEqualTo((long) TicketStatus.values().length * TicketAction.values().length);
    }

    @Test
    void whatIsOverIsNotOpen() {
        assertThat(Arrays.stream(TicketStatus.values()).filter(status -> !status.isOpen()))
                .containsExactly(
                        TicketStatus.FINISHED,
                        TicketStatus.CLOSED,
                        TicketStatus.CANCELLED,
                        TicketStatus.REJECTED,
                        TicketStatus.MERGED);
    }
}
