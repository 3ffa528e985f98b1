package org.houqin.ticket;

import io.quarkus.test.junit.QuarkusTest;
import org.houqin.testkit.RealParts;
import org.houqin.ticket.slareport.SlaReportAmongMany;
import org.houqin.ticket.ticketsearch.SearchAmongMany;
import org.houqin.ticket.trial.SimulationAmongMany;
import org.junit.jupiter.api.BeforeEach;

/** What must hold among many tickets. They are made once for all of it, because that takes longest. */
@QuarkusTest
@RealParts
class AmongManyTicketsTest implements SearchAmongMany, SimulationAmongMany, SlaReportAmongMany {
    private static boolean filled;

    @BeforeEach
    void fill() {
        if (!filled) {
            House.open();
            ManyTickets.create();
            filled = true;
        }
    }
}
