package org.houqin.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.houqin.testkit.api.AccessMatrix;
import org.houqin.web.surroundings.Person;
import org.houqin.web.surroundings.PretendedIdentityProvider;
import org.houqin.web.surroundings.Surroundings;
import org.junit.jupiter.api.Test;

/** The gateway's own routes, as {@code access.txt} says. What passes through it, the services decide: each has its own matrix. */
@QuarkusTest
@WithTestResource(Surroundings.class)
class GatewayAccessTest {

    /** The framework's own, for operators. */
    private static final String OPERATORS = "/q";

    @Inject
    Router router;

    PretendedIdentityProvider provider;

    @Test
    void everyRouteHasItsRow() throws Exception {
        Set<String> routes = new TreeSet<>();
        for (Route route : router.getRoutes()) {
            if (isOurs(route)) {
                routes.add((route.methods() == null
                                ? "*"
                                : route.methods().iterator().next()) + " " + path(route));
            }
        }
        assertThat(routes).containsExactlyElementsOf(rows().keySet());
    }

    /** A route without a path is for every request and decides nothing about who, or is by pattern: the services' open documents. */
    private static boolean isOurs(Route route) {
        return path(route) != null && !path(route).startsWith(OPERATORS);
    }

    /** Routes of all below a path say so by their kind alone. */
    private static String path(Route route) {
        String path = route.getPath();
        return path != null && !route.isExactPath() && !route.isRegexPath() ? path.replaceAll("/$", "") + "/*" : path;
    }

    @Test
    void whoMayIsAskedAndEverybodyElseIsNot() throws Exception {
        rows().forEach((route, who) -> {
            String method = route.startsWith("*") ? "GET" : route.substring(0, route.indexOf(' '));
            String path = route.substring(route.indexOf(' ') + 1)
                    .replace("[a-z]+", "ticket")
                    .replace("/api/*", "/api/tickets")
                    .replace("/public/*", "/public/surveys/a-token");
            if (!path.equals("/api/live")) {
                check(method, path, who);
            }
        });
    }

    private void check(String method, String path, String who) {
        Response signedOut = given().redirects().follow(false).request(method, path);
        Response ended = with(provider.bearer(Person.STAFF, Duration.ofMinutes(-5)), method, path);
        switch (who) {
            case "signed-in" -> {
                assertRefused(signedOut);
                assertRefused(ended);
                assertRefused(with("no-token", method, path));
                for (String role : AccessMatrix.ROLES) {
                    assertThat(with(provider.bearer(someone(role)), method, path)
                                    .statusCode())
                            .as(path + " for " + role)
                            .isEqualTo(200);
                }
            }
            case "page" -> assertThat(signedOut.statusCode()).as(path).isIn(302, 303, 405);
            default -> assertThat(signedOut.statusCode()).as(path).isNotIn(401, 403);
        }
    }

    private static void assertRefused(Response answer) {
        answer.then().statusCode(401).contentType("application/problem+json").body("code", equalTo("UNAUTHENTICATED"));
    }

    private static Response with(String token, String method, String path) {
        return given().auth().oauth2(token).redirects().follow(false).request(method, path);
    }

    private static Person someone(String role) {
        return new Person(UUID.randomUUID().toString(), role, role, new TreeSet<>(List.of("staff", role)));
    }

    private static Map<String, String> rows() throws Exception {
        Map<String, String> rows = new TreeMap<>();
        Files.readAllLines(Path.of("src", "test", "resources", "access.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .forEach(cells -> rows.put(cells[0].strip(), cells[1].strip()));
        return rows;
    }
}
