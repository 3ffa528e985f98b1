package org.houqin.feedback;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.Tokens;
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
        for (int i = 0; i < 3; i++) {
            UUID asked = Case.of(Tokens.person("staff")).closed(1).invitation(1);
            given().auth()
                    .oauth2(Tokens.of("staff"))
                    .contentType("application/json")
                    .body("{\"score\": 4, \"fixed\": true}")
                    .post("/api/invitations/" + asked + "/response")
                    .then()
                    .statusCode(200);
        }
        statements.requireNoListGrows("feedback");
    }
}
