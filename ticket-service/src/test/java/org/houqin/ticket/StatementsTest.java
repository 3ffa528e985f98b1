package org.houqin.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.api.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often requests go to the database: what grows with the number of rows shall not come back unseen. */
@QuarkusTest
@RealParts
class StatementsTest {
    @Inject
    Statements all;

    private Statements statements;

    /** Whether the rules have changed is asked once a second, by whoever needs them then. */
    @BeforeEach
    void count() {
        statements = all.without("select cast(revision as text) from rulebook");
    }

    @Test
    void no_list_sends_more_statements_for_a_longer_page() {
        House house = House.open();
        TicketThings things = new TicketThings();
        for (int i = 0; i < 2; i++) {
            house.submitted();
            house.triaged().does("dispatcher", "offer", Map.of());
            house.dispatched();
            house.started().asksForPart();
            house.finished();
            for (String operation : List.of(
                    "GET /api/notices/{id}",
                    "GET /api/imports/{id}",
                    "GET /api/sops/{id}",
                    "GET /api/work-codes/{id}",
                    "GET /api/teams/{id}",
                    "GET /api/triage-rules/{id}",
                    "GET /api/dispatch-rules/{id}",
                    "GET /api/sla-simulations/{id}")) {
                things.thing(operation);
            }
            House.as("admin")
                    .body(Map.of("code", "STATEMENTS-" + i, "name", Map.of("zh", "组", "en", "Group")))
                    .post("/api/groups")
                    .then()
                    .statusCode(201);
        }
        statements.requireNoListGrows("ticket", "/api/search");
    }

    @Test
    void a_report_takes_nine_statements_and_a_look_at_it_one() {
        House house = House.open();
        String id = house.submitted().id();
        assertThat(statements.of(
                        House.as("staff")
                                .header("Idempotency-Key", UUID.randomUUID())
                                .body(house.need()),
                        request -> request.post("/api/tickets")))
                .isEqualTo(9);
        assertThat(statements.of(House.as("staff"), request -> request.get("/api/tickets/" + id)))
                .isEqualTo(1);
    }
}
