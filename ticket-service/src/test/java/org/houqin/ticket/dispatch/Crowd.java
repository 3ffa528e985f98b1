package org.houqin.ticket.dispatch;

import static org.houqin.ticket.House.as;
import static org.houqin.ticket.House.person;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.houqin.ticket.House;
import org.houqin.ticket.House.Job;

/** A kind of work that takes a skill and a certificate of its own, and people who have them or not. */
public final class Crowd {
    private final House house;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String category;

    private Crowd(House house, boolean certified) {
        this.house = house;
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "code",
                "C-" + mark.toUpperCase(Locale.ROOT),
                "name",
                Map.of("zh", "配电" + mark, "en", "Switchboards " + mark),
                "skill",
                "skill-" + mark));
        if (certified) {
            wanted.put("certificate", "licence");
        }
        Response made = as("admin").body(wanted).post("/api/categories");
        made.then().statusCode(201);
        this.category = made.jsonPath().getString("id");
    }

    /** Work that takes the certificate {@code licence}. */
    public static Crowd ofLicensedWork(House house) {
        return new Crowd(house, true);
    }

    /** Work that takes a skill alone. */
    public static Crowd ofSkilledWork(House house) {
        return new Crowd(house, false);
    }

    public String category() {
        return category;
    }

    /** The name of one of its people. */
    public String name(String first) {
        return "tech-" + first + "-" + mark;
    }

    /** Somebody with the skill and without the certificate. */
    public String skilled(String first) {
        return joins(first, List.of(), 5);
    }

    /** Somebody with the skill and the certificate, valid until that day. */
    public String licensed(String first, LocalDate until) {
        return joins(first, List.of(licence("L-" + first, until)), 5);
    }

    /** The same who got a second one later. */
    public String licensed(String first, LocalDate until, LocalDate again) {
        return joins(first, List.of(licence("L-1-" + first, until), licence("L-2-" + first, again)), 5);
    }

    /** Somebody with the skill who went through the training that the work takes. */
    public String trained(String first, LocalDate held, LocalDate until) {
        return joins(first, List.of(training(held, until)), 5);
    }

    /** An attempt to write down such a training of somebody known. */
    public Response attempt(String first, LocalDate held, LocalDate until) {
        return describe(name(first), List.of(training(held, until)), 5);
    }

    private static Map<String, ?> licence(String number, LocalDate until) {
        return Map.of("kind", "licence", "number", number, "expiresOn", until.toString());
    }

    private static Map<String, ?> training(LocalDate held, LocalDate until) {
        return Map.of("kind", "licence", "issuedOn", held.toString(), "expiresOn", until.toString());
    }

    /** Somebody who may have so many jobs at once. */
    public String withRoomFor(String first, int jobs) {
        return joins(first, List.of(), jobs);
    }

    /** Somebody in another role who repairs too, with the skill and without the certificate. */
    public String skilledAs(String role) {
        return joinsAs(role + "-" + mark, List.of(), 5);
    }

    private String joins(String first, List<?> certificates, int most) {
        return joinsAs(name(first), certificates, most);
    }

    private String joinsAs(String name, List<?> certificates, int most) {
        as(name).get("/api/me").then().statusCode(200);
        describe(name, certificates, most).then().statusCode(201);
        return name;
    }

    private Response describe(String name, List<?> certificates, int most) {
        return as("admin")
                .body(Map.of(
                        "personId",
                        person(name),
                        "skills",
                        List.of(Map.of("skill", skill(), "level", 2)),
                        "certificates",
                        certificates,
                        "maxOpenJobs",
                        most))
                .post("/api/technicians");
    }

    /** The skill its work takes. */
    public String skill() {
        return "skill-" + mark;
    }

    /** A team of some of them; its id. */
    public String team(boolean firm, String... members) {
        Response made = as("admin")
                .body(Map.of(
                        "name",
                        Map.of("zh", "队" + UUID.randomUUID(), "en", "Team"),
                        "firm",
                        firm,
                        "memberIds",
                        List.of(members).stream().map(House::person).toList()))
                .post("/api/teams");
        made.then().statusCode(201);
        return made.jsonPath().getString("id");
    }

    /** A report of this work, as the rules left it. */
    public Job reported() {
        return house.submitted(category, "NORMAL");
    }

    /** The same, sorted in by the dispatcher. */
    public Job sortedIn() {
        return reported().does("dispatcher", "triage", Map.of());
    }
}
