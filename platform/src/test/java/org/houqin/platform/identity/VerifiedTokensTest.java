package org.houqin.platform.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.UUID;
import org.houqin.testkit.RealParts;
import org.houqin.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealParts
class VerifiedTokensTest {
    /** Tells who acts, and which principal, as an object, the request was made by. */
    @Path("/api/whose")
    @RolesAllowed(Roles.STAFF)
    public static class Whose {
        private final SecurityIdentity identity;
        private final CurrentPerson person;

        Whose(SecurityIdentity identity, CurrentPerson person) {
            this.identity = identity;
            this.person = person;
        }

        @GET
        public String principal() {
            return person.actor().name() + " " + System.identityHashCode(identity.getPrincipal());
        }
    }

    @Test
    void a_token_is_verified_once_and_another_one_of_the_same_person_again() {
        UUID person = UUID.randomUUID();
        String token = Tokens.of(person, "Lin");
        String first = whose(token);
        assertThat(whose(token)).isEqualTo(first).startsWith("Lin ");
        assertThat(whose(Tokens.expiring(person, "Lin", Duration.ofHours(2))))
                .startsWith("Lin ")
                .isNotEqualTo(first);
    }

    @Test
    void a_token_with_the_same_claims_and_another_signature_is_refused() {
        String token = Tokens.of(UUID.randomUUID(), "Lin");
        whose(token);
        int signature = token.lastIndexOf('.') + 1;
        char other = token.charAt(signature) == 'A' ? 'B' : 'A';
        assertThat(status(token.substring(0, signature) + other + token.substring(signature + 1)))
                .isEqualTo(401);
        assertThat(status(token.substring(0, signature))).isEqualTo(401);
    }

    @Test
    void a_token_is_forgotten_when_it_expires() {
        String token = Tokens.expiring(UUID.randomUUID(), "Lin", Duration.ofSeconds(2));
        whose(token);
        await().atMost(Duration.ofSeconds(5)).until(() -> status(token) == 401);
    }

    private static String whose(String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/whose")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static int status(String token) {
        return given().auth().oauth2(token).get("/api/whose").statusCode();
    }
}
