package org.houqin.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.houqin.local.Port;

/** Departments, places, people, technicians and categories; knows the id of each by its code. */
final class Campus {
    private static final String ADMIN = "admin";

    private final Api api;
    private final Map<String, String> departments = new HashMap<>();
    private final Map<String, String> locations = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    Campus(Api api) {
        this.api = api;
    }

    void plant() throws IOException, InterruptedException {
        for (CSVRecord row : SeedFiles.rows("departments.csv")) {
            departments.put(row.get("code"), create("/api/departments", row, new LinkedHashMap<>()));
        }
        for (CSVRecord row : SeedFiles.rows("locations.csv")) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("parentId", locations.get(row.get("parent")));
            place.put("kind", row.get("kind"));
            place.put("address", address(row));
            locations.put(row.get("code"), create("/api/locations", row, place));
        }
        plantCategories();
        for (CSVRecord row : SeedFiles.rows("people.csv")) {
            welcome(row.get("account"), departments.get(row.get("department")), row.get("phone"));
        }
        for (CSVRecord row : SeedFiles.rows("technicians.csv")) {
            String account = row.get("account");
            api.post(
                    ADMIN,
                    Port.TICKET,
                    "/api/technicians",
                    "technician " + account,
                    Map.of(
                            "personId", people.get(account),
                            "skills", skills(row.get("skills"))));
        }
    }

    /** The main categories are there from the start; the demo adds finer ones below them. */
    private void plantCategories() throws IOException, InterruptedException {
        api.get(ADMIN, Port.TICKET, "/api/categories?size=200")
                .path("items")
                .forEach(known -> categories.put(
                        known.path("code").asText(), known.path("id").asText()));
        for (CSVRecord row : SeedFiles.rows("categories.csv")) {
            if (!categories.containsKey(row.get("code"))) {
                categories.put(row.get("code"), create("/api/categories", row, category(row)));
            }
        }
    }

    /** Puts the account's person into the directory, with the department that the account itself does not tell. */
    private void welcome(String account, String departmentId, String phone) throws IOException, InterruptedException {
        JsonNode claims = api.claims(account);
        String id = claims.path("sub").asText();
        people.put(account, id);
        api.post(
                ADMIN,
                Port.TICKET,
                "/api/people",
                "person " + account,
                Map.of(
                        "id", id,
                        "username", account,
                        "name", claims.path("name").asText(),
                        "email", claims.path("email").asText(),
                        "departmentId", departmentId,
                        "phone", phone));
        api.get(account, Port.TICKET, "/api/me");
    }

    /** Where a place is; rooms are where their building is. */
    private static Map<String, Object> address(CSVRecord row) {
        if (row.get("address") == null) {
            return null;
        }
        return Map.of(
                "text",
                row.get("address"),
                "latitude",
                new BigDecimal(row.get("latitude")),
                "longitude",
                new BigDecimal(row.get("longitude")));
    }

    private Map<String, Object> category(CSVRecord row) {
        Map<String, Object> category = new LinkedHashMap<>();
        category.put("parentId", categories.get(row.get("parent")));
        category.put("skill", row.get("skill"));
        category.put("icon", row.get("icon"));
        return category;
    }

    private static List<Map<String, Object>> skills(String all) {
        return Stream.of(all.split(" "))
                .map(skill -> Map.<String, Object>of("skill", skill, "level", 2))
                .toList();
    }

    private String create(String path, CSVRecord row, Map<String, Object> body)
            throws IOException, InterruptedException {
        body.put("code", row.get("code"));
        body.put("name", name(row));
        JsonNode created = api.post(ADMIN, Port.TICKET, path, path + " " + row.get("code"), body);
        return created.path("id").asText();
    }

    static Map<String, String> name(CSVRecord row) {
        return Map.of("zh", row.get("zh"), "en", row.get("en"));
    }

    String location(String code) {
        return locations.get(code);
    }

    String category(String code) {
        return categories.get(code);
    }

    String person(String account) {
        return people.get(account);
    }
}
