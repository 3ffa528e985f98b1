package org.houqin.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houqin.local.Port;

/** Work that takes a certificate, who has it, a team, an outside firm, and rules. */
final class Crews {
    private static final String ADMIN = "admin";
    private static final String CERTIFICATE = "electrician";

    private final Api api;
    private final Campus campus;

    Crews(Api api, Campus campus) {
        this.api = api;
        this.campus = campus;
    }

    void plant() throws IOException, InterruptedException {
        String switchboards = add(
                "/api/categories",
                "category SWITCHBOARD",
                Map.of(
                        "parentId",
                        campus.category("POWER"),
                        "code",
                        "SWITCHBOARD",
                        "name",
                        Map.of("zh", "配电柜", "en", "Switchboards"),
                        "skill",
                        "power",
                        "certificate",
                        CERTIFICATE));
        int year = LocalDate.now().getYear();
        electrician("tech-power", LocalDate.of(year + 2, 6, 30));
        electrician("technician", LocalDate.of(year - 1, 12, 31));
        api.post(
                ADMIN,
                Port.TICKET,
                "/api/technicians",
                "technician contractor",
                Map.of("personId", campus.person("contractor"), "skills", List.of(Map.of("skill", "ac", "level", 3))));
        team("水电班", "Water and power", false, "tech-water", "tech-power", "technician");
        team("清风制冷", "Breeze Cooling Ltd", true, "contractor");
        add(
                "/api/triage-rules",
                "rule of leaks",
                rule(
                        "漏水按紧急处理",
                        "SUGGEST",
                        Map.of("words", List.of("漏水", "爆管", "leak", "burst")),
                        Map.of("urgency", "URGENT")));
        add(
                "/api/dispatch-rules",
                "rule of switchboards",
                rule("配电柜派给持证电工", "AUTOMATIC", Map.of("categoryId", switchboards), Map.of("strategy", "AUTOMATIC")));
    }

    private void electrician(String account, LocalDate until) throws IOException, InterruptedException {
        JsonNode known = api.get(ADMIN, Port.TICKET, "/api/technicians/" + campus.person(account));
        api.post(
                ADMIN,
                Port.TICKET,
                "/api/technicians",
                "certificate of " + account,
                Map.of(
                        "personId", campus.person(account),
                        "skills", known.path("skills"),
                        "certificates",
                                List.of(Map.of(
                                        "kind",
                                        CERTIFICATE,
                                        "number",
                                        "T-" + account,
                                        "expiresOn",
                                        until.toString()))));
    }

    private void team(String zh, String en, boolean firm, String... accounts) throws IOException, InterruptedException {
        add(
                "/api/teams",
                "team " + en,
                Map.of(
                        "name", Map.of("zh", zh, "en", en),
                        "firm", firm,
                        "memberIds",
                                List.of(accounts).stream().map(campus::person).toList()));
    }

    private static Map<String, Object> rule(
            String name, String mode, Map<String, ?> condition, Map<String, ?> outcome) {
        return Map.of("name", name, "mode", mode, "condition", condition, "outcome", outcome);
    }

    private String add(String path, String key, Map<String, Object> body) throws IOException, InterruptedException {
        return api.post(ADMIN, Port.TICKET, path, key, body).path("id").asText();
    }
}
