package org.houqin.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.houqin.local.Port;

/** How some kinds of needs are dealt with, causes and remedies, and a group of guests. */
final class Procedures {
    private static final String ADMIN = "admin";

    private final Api api;
    private final Campus campus;

    Procedures(Api api, Campus campus) {
        this.api = api;
        this.campus = campus;
    }

    void plant() throws IOException, InterruptedException {
        for (CSVRecord row : SeedFiles.rows("codes.csv")) {
            Map<String, Object> code = new LinkedHashMap<>();
            code.put("kind", row.get("kind"));
            code.put("code", row.get("code"));
            code.put("categoryId", row.get("category") == null ? null : campus.category(row.get("category")));
            code.put("name", Campus.name(row));
            api.post(ADMIN, Port.TICKET, "/api/work-codes", "code " + row.get("code"), code);
        }
        for (JsonNode procedure : SeedFiles.json("procedures.json")) {
            ObjectNode wanted = procedure.deepCopy();
            String category = wanted.remove("category").asText();
            wanted.put("categoryId", campus.category(category));
            wanted.put("active", true);
            api.post(ADMIN, Port.TICKET, "/api/sops", "procedure " + category, wanted);
        }
        JsonNode group = api.post(
                ADMIN,
                Port.TICKET,
                "/api/groups",
                "group TEACHING",
                Map.of("code", "TEACHING", "name", Map.of("zh", "一线教师", "en", "Teachers")));
        api.post(
                ADMIN,
                Port.TICKET,
                "/api/groups/" + group.path("id").asText() + "/add-members",
                "members of TEACHING",
                Map.of("personIds", List.of(campus.person("staff"))));
    }
}
