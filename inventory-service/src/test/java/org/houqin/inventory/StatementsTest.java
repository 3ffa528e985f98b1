package org.houqin.inventory;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.api.Statements;
import org.junit.jupiter.api.Test;

/** How often requests go to the database: what grows with the number of rows shall not come back unseen. */
@QuarkusTest
@RealParts
class StatementsTest {
    @Inject
    Statements statements;

    @Test
    void no_list_sends_more_statements_for_a_longer_page() {
        StoreThings things = new StoreThings();
        for (int i = 0; i < 3; i++) {
            things.thing("GET /api/reservations/{id}");
        }
        statements.requireNoListGrows("inventory");
    }
}
