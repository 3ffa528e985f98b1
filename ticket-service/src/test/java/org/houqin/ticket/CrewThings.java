package org.houqin.ticket;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Teams and rules, and tickets with several people on them. */
final class CrewThings {
    private CrewThings() {}

    /** A team without members. */
    static String team() {
        return added(
                "/api/teams",
                Map.of(
                        "name",
                        Map.of("zh", "队" + UUID.randomUUID(), "en", "Team"),
                        "firm",
                        false,
                        "memberIds",
                        List.of()));
    }

    /** A rule that is switched off. */
    static String rule(String path) {
        return added(
                path,
                Map.of(
                        "name",
                        "Off",
                        "mode",
                        "DRAFT",
                        "condition",
                        Map.of(),
                        "outcome",
                        Map.of("urgency", "LOW", "strategy", "POOL")));
    }

    /** A ticket of {@code tech-water} that {@code technician} was asked to help with. */
    static House.Job helped(House house) {
        return house.triaged()
                .given("tech-water")
                .does("tech-water", "accept", Map.of())
                .does("tech-water", "start", Map.of())
                .helpedBy("technician");
    }

    private static String added(String path, Map<String, ?> body) {
        return House.as("admin")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
