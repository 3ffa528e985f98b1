package org.houqin.ticket;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houqin.testkit.TestDatabase;
import org.houqin.testkit.Tokens;
import org.houqin.testkit.api.Operation;
import org.houqin.testkit.api.Things;
import org.houqin.ticket.attachment.SomePicture;

/** Tickets of the house's staff and technician, in the state that admits the operation, and what else has an id. */
final class TicketThings implements Things {
    private final House house = House.open();
    private final Neighbours neighbours = Neighbours.of("staff", "technician");
    private final WorkThings work = new WorkThings();
    /** In these roles the latest thing is its technician's, in all others its requester's. */
    private Set<String> workers = Set.of();

    private String part = UUID.randomUUID().toString();
    private String upload;

    @Override
    public String service() {
        return "ticket";
    }

    @Override
    public String thing(String operation) {
        String address = operation.substring(operation.indexOf(' ') + 1);
        workers = workers(address);
        if (address.startsWith("/api/tickets/")) {
            return ticket(address.substring("/api/tickets/{id}".length())).id();
        }
        if (address.startsWith("/api/my/")) {
            return ticket(address.equals("/api/my/pool") ? "/grab" : "").id();
        }
        if (address.startsWith("/api/imports/")) {
            return work.checkedImport();
        }
        if (address.startsWith("/api/sops/")) {
            return work.procedure();
        }
        if (address.startsWith("/api/work-codes/")) {
            return work.code();
        }
        if (address.startsWith("/api/attachments/")) {
            return upload();
        }
        if (address.startsWith("/api/notices")) {
            return notice();
        }
        if (address.startsWith("/api/metrics/sla/by/")) {
            return "CATEGORY";
        }
        if (address.startsWith("/api/locations/by-code/")) {
            return House.as("admin")
                    .get("/api/locations/" + house.room() + "/report-code")
                    .path("code");
        }
        if (address.startsWith("/api/sla-simulations/")) {
            return simulation();
        }
        if (address.startsWith("/api/teams/")) {
            return CrewThings.team();
        }
        if (address.startsWith("/api/technicians/")) {
            return House.person("technician").toString();
        }
        if (address.startsWith("/api/triage-rules/") || address.startsWith("/api/dispatch-rules/")) {
            return CrewThings.rule(address.substring(0, address.lastIndexOf('/')));
        }
        return address.startsWith("/api/locations/")
                ? house.room()
                : UUID.randomUUID().toString();
    }

    private static Set<String> workers(String address) {
        if (address.startsWith("/api/tickets/")) {
            return Set.of("technician");
        }
        return Set.of("/api/my/jobs", "/api/my/pool").contains(address) ? Set.of("technician", "contractor") : Set.of();
    }

    private static String notice() {
        String id = UUID.randomUUID().toString();
        House.as("staff").get("/api/me").then().statusCode(200);
        House.as("staff").get("/api/notices/unread").then().statusCode(200);
        TestDatabase.execute("""
                insert into notice (id, person_id, event_id, kind, key, data, urgent, in_app, mail, created_at)
                values ('%s', '%s', '%s', 'PROGRESS', 'comment', '{}', false, true, false, now())
                """.formatted(id, House.person("staff"), UUID.randomUUID()));
        return id;
    }

    private static String simulation() {
        Map<String, ?> goal =
                Map.of("amount", 1, "unit", "HOURS", "calendarId", "00000000-0000-7000-8000-00000000ca01");
        Map<String, ?> terms = Map.of("match", Map.of(), "resolve", goal, "enabled", true);
        return House.as("manager")
                .body(Map.of("from", "2026-01-01", "to", "2026-01-01", "policy", Map.of("terms", terms)))
                .post("/api/sla-simulations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The one before is discarded: nobody may have many that no ticket uses. */
    private String upload() {
        if (upload != null) {
            House.as("staff").delete("/api/attachments/" + upload);
        }
        upload = given().auth()
                .oauth2(Tokens.of("staff"))
                .multiPart("file", "dot.png", SomePicture.png(4, 4), "image/png")
                .post("/api/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return upload;
    }

    @Override
    public String part() {
        return part;
    }

    private House.Job ticket(String rest) {
        return switch (rest) {
            case "/triage", "/reject", "/cancel" -> house.submitted();
            case "/dispatch", "/offer", "/merge" -> house.triaged();
            case "/grab" -> house.triaged().does("dispatcher", "offer", Map.of());
            case "/help", "/helped" -> CrewThings.helped(house);
            case "/accept", "/decline" -> house.dispatched();
            case "/start" -> house.accepted();
            case "/resume" ->
                house.started().does("technician", "wait", Map.of("reason", "ACCESS", "note", "Nobody opens"));
            case "/confirm", "/reopen" -> house.finished();
            case "/steps/{stepId}" -> {
                House.Job job = house.submitted(work.category(), "NORMAL").begun();
                part = WorkThings.worksheet(job).getString("steps[0].step.id");
                yield job;
            }
            case "/labour/{spanId}" -> {
                House.Job job = house.started();
                part = WorkThings.worksheet(job).getString("labour[0].id");
                yield job;
            }
            default -> house.started();
        };
    }

    @Override
    public UUID owner(String role) {
        return House.person(workers.contains(role) ? "technician" : "staff");
    }

    @Override
    public UUID colleague(String role) {
        return neighbours.colleague();
    }

    @Override
    public UUID stranger(String role) {
        return neighbours.stranger();
    }

    /** Staged files and their clearing away, imports under way, whoever is seen for the first time, notices, what visitors use up. */
    @Override
    public Set<String> byItself() {
        return Set.of(
                "attachment",
                "attachment_content",
                "import_run",
                "import_error",
                "import_file",
                "person",
                "change_log",
                "outbox",
                "notice",
                "notice_box",
                "public_use");
    }

    /** A staged file concerns nobody until a command, which is audited, names it. */
    @Override
    public boolean audited(Operation operation) {
        return Things.super.audited(operation) && !operation.path().contains("/attachments");
    }
}
