package org.houqin.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houqin.ticket.ticket.SomeTicket.at;
import static org.houqin.ticket.ticket.SomeTicket.in;
import static org.houqin.ticket.ticket.SomeTicket.tap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houqin.ticket.parts.PartStatus;
import org.houqin.ticket.parts.SupplyStage;
import org.houqin.ticket.sla.PauseReason;
import org.houqin.ticket.sla.WaitingParty;
import org.junit.jupiter.api.Test;

class TicketPartsTest {
    private static final UUID RESERVATION = UUID.randomUUID();
    private static final BigDecimal NONE = BigDecimal.ZERO;
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = new BigDecimal("2");

    private final Ticket ticket = in(TicketStatus.IN_PROGRESS);

    @Test
    void aPartThatIsShortMakesTheTicketWaitForTheStore() {
        ticket.parts().shortOf(ask(), RESERVATION, at(9));
        assertThat(ticket.status()).isEqualTo(TicketStatus.PAUSED);
        assertThat(ticket.pause().reason()).isEqualTo(PauseReason.PARTS.code());
        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.STORE);
    }

    @Test
    void theTicketWaitsForWhoeverHasThePurchaseInHand() {
        UUID line = ask();
        ticket.parts().shortOf(line, RESERVATION, at(9));
        ticket.parts().supplied(line, SupplyStage.REQUISITIONED, "R-1", null, at(10));
        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.APPROVER);
        ticket.parts().supplied(line, SupplyStage.APPROVED, "R-1", null, at(11));
        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.BUYER);
        ticket.parts().supplied(line, SupplyStage.ORDERED, "PO-1", null, at(12));
        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.SUPPLIER);
        ticket.parts().arrived(RESERVATION, at(13));
        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.STORE);
    }

    @Test
    void twoMissingPartsWaitForTheOneThatIsFurtherFromArriving() {
        UUID first = ask();
        UUID second = ask();
        ticket.parts().shortOf(first, RESERVATION, at(9));
        ticket.parts().supplied(first, SupplyStage.ORDERED, "PO-1", null, at(9));
        ticket.parts().shortOf(second, UUID.randomUUID(), at(10));
        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.STORE);
        ticket.parts().reserved(second, UUID.randomUUID(), at(11));
        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.SUPPLIER);
    }

    @Test
    void workGoesOnOnlyWhenNothingIsShortAnyMore() {
        UUID first = ask();
        UUID second = ask();
        ticket.parts().shortOf(first, RESERVATION, at(9));
        ticket.parts().shortOf(second, UUID.randomUUID(), at(9));
        ticket.parts().reserved(first, RESERVATION, at(10));
        assertThat(ticket.status()).isEqualTo(TicketStatus.PAUSED);
        ticket.parts().reserved(second, UUID.randomUUID(), at(11));
        assertThat(ticket.status()).isEqualTo(TicketStatus.IN_PROGRESS);
    }

    @Test
    void aTicketThatWaitsForSomethingElseIsNotWokenByParts() {
        UUID line = ask();
        ticket.pause(PauseReason.ACCESS, WaitingParty.REQUESTER, at(9));
        ticket.parts().shortOf(line, RESERVATION, at(9));
        ticket.parts().reserved(line, RESERVATION, at(10));
        assertThat(ticket.status()).isEqualTo(TicketStatus.PAUSED);
        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.REQUESTER);
    }

    @Test
    void aPurchaseThatFailsGivesTheTicketBackAndReleasesTheRest() {
        UUID failing = ask();
        UUID other = ask();
        ticket.parts().reserved(other, RESERVATION, at(9));
        ticket.parts().shortOf(failing, UUID.randomUUID(), at(9));
        List<TicketEvent> events = ticket.parts().failed(failing, "R-1", "Too dear", at(10));
        assertThat(events).extracting(TicketEvent::kind).containsExactly("parts-updated", "parts-released", "returned");
        assertThat(((TicketEvent.PartsReleased) events.get(1)).lineIds()).containsExactly(other);
        assertThat(ticket.status()).isEqualTo(TicketStatus.TRIAGED);
        assertThat(ticket.technicianId()).isNull();
        assertThat(ticket.dueAt()).isNotNull();
    }

    @Test
    void aPurchaseThatFailsForATicketNobodyWorksOnReleasesItsLineAndLeavesTheTicket() {
        UUID failing = ask();
        ticket.parts().shortOf(failing, RESERVATION, at(9));
        ticket.resume(at(9));
        ticket.handOver(UUID.randomUUID(), null, at(9));

        List<TicketEvent> events = ticket.parts().failed(failing, "R-1", "Too dear", at(10));

        assertThat(events).extracting(TicketEvent::kind).containsExactly("parts-updated", "parts-released");
        assertThat(((TicketEvent.PartsReleased) events.get(1)).lineIds()).containsExactly(failing);
        assertThat(ticket.status()).isEqualTo(TicketStatus.DISPATCHED);
    }

    @Test
    void aTicketOfWhichSomeIsHandedOutWaitsForTheRest() {
        UUID line = ask();
        ticket.parts().shortOf(line, RESERVATION, at(9));

        List<TicketEvent> some = ticket.parts().issued(line, ONE, ONE, at(10));

        assertThat(some)
                .singleElement()
                .isInstanceOfSatisfying(
                        TicketEvent.PartsUpdated.class,
                        told -> assertThat(told.status()).isEqualTo(PartStatus.SHORT));
        assertThat(ticket.status()).isEqualTo(TicketStatus.PAUSED);
        ticket.parts().reserved(line, RESERVATION, at(11));
        assertThat(ticket.status()).isEqualTo(TicketStatus.IN_PROGRESS);
        List<TicketEvent> rest = ticket.parts().issued(line, ONE, NONE, at(12));
        assertThat(rest)
                .singleElement()
                .isInstanceOfSatisfying(
                        TicketEvent.PartsUpdated.class,
                        told -> assertThat(told.status()).isEqualTo(PartStatus.ISSUED));
    }

    @Test
    void factsThatComeTooLateChangeNothing() {
        UUID line = ask();
        ticket.parts().issued(line, TWO, NONE, at(9));
        assertThat(ticket.parts().shortOf(line, RESERVATION, at(10))).isEmpty();
        assertThat(ticket.parts().failed(line, "R-1", "Too dear", at(10))).isEmpty();
        assertThat(ticket.parts().reserved(UUID.randomUUID(), RESERVATION, at(10)))
                .isEmpty();
        assertThat(ticket.status()).isEqualTo(TicketStatus.IN_PROGRESS);
    }

    @Test
    void aPurchaseNeverGoesBackAStep() {
        UUID line = ask();
        ticket.parts().shortOf(line, RESERVATION, at(9));
        ticket.parts().supplied(line, SupplyStage.ORDERED, "PO-1", null, at(10));
        assertThat(ticket.parts().supplied(line, SupplyStage.APPROVED, "R-1", null, at(11)))
                .isEmpty();
        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.SUPPLIER);
    }

    @Test
    void aSecondPurchaseBeginsAnewWhenTheGoodsOfTheFirstWentToAnotherTicket() {
        UUID line = ask();
        ticket.parts().shortOf(line, RESERVATION, at(9));
        ticket.parts().supplied(line, SupplyStage.ORDERED, "PO-1", LocalDate.of(2026, 3, 9), at(10));
        ticket.parts().arrived(RESERVATION, at(11));
        assertThat(ticket.parts().shortOf(line, RESERVATION, at(12)))
                .as("it is short already")
                .isEmpty();

        ticket.parts().supplied(line, SupplyStage.REQUISITIONED, "R-2", null, at(12));

        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.APPROVER);
        ticket.parts().supplied(line, SupplyStage.APPROVED, "R-2", null, at(13));
        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.BUYER);
    }

    @Test
    void aFactThatOvertookTheShortageCountsOnceTheShortageIsKnown() {
        UUID line = ask();
        ticket.parts().supplied(line, SupplyStage.REQUISITIONED, "R-1", null, at(9));
        ticket.parts().shortOf(line, RESERVATION, at(10));
        assertThat(ticket.pause().party()).isEqualTo(WaitingParty.APPROVER);
    }

    private UUID ask() {
        TicketEvent.PartsRequested asked = (TicketEvent.PartsRequested)
                ticket.parts().request(List.of(tap()), at(8)).get(0);
        return asked.lines().get(0).lineId();
    }
}
