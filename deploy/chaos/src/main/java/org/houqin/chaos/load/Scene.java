package org.houqin.chaos.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houqin.chaos.load.Client.Retry;
import org.houqin.chaos.load.Operation.Outcome;
import org.houqin.chaos.stack.Service;
import org.houqin.local.Trouble;

/** Where the load happens: a place, kinds of needs (one with a deadline of a minute), people, things in store, a supplier. */
public final class Scene {
    static final List<String> REQUESTERS = List.of("staff", "student");
    static final List<String> TECHNICIANS =
            List.of("technician", "tech-water", "tech-power", "tech-network", "tech-ac", "tech-carpentry");
    private static final List<String> OTHERS =
            List.of("dispatcher", "storekeeper", "buyer", "approver", "finance", "manager", "admin", "contractor");
    private static final String AROUND_THE_CLOCK = "00000000-0000-7000-8000-00000000ca01";
    private static final int ITEMS = 4;
    private static final int PLENTY = 100_000;

    private final Client client;
    private final Map<String, String> people = new LinkedHashMap<>();
    private final List<String> categories = new ArrayList<>();
    private final List<JsonNode> plenty = new ArrayList<>();
    private final List<JsonNode> scarce = new ArrayList<>();
    private String hurried;
    private String room;
    private String supplier;

    public Scene(Client client) {
        this.client = client;
    }

    /** Sets everything up through the API, by the accounts whose work it is. */
    public void plant() throws InterruptedException {
        for (String account : all()) {
            welcome(account);
        }
        for (String account : TECHNICIANS) {
            ObjectNode technician =
                    object().put("personId", people.get(account)).put("maxOpenJobs", 500);
            technician.putArray("skills").addObject().put("skill", "water").put("level", 2);
            create("admin", Service.TICKET, "/api/technicians", technician);
        }
        client.look("admin", "/api/categories?size=200", Duration.ofSeconds(20))
                .path("items")
                .forEach(known -> categories.add(known.path("id").asText()));
        hurried = id(create(
                "admin", Service.TICKET, "/api/categories", named("QUICK").put("icon", "bolt")));
        String site = place(null, "SITE", "SITE");
        String building = place(site, "BUILDING", "B1");
        room = place(place(building, "FLOOR", "B1-1"), "ROOM", "B1-101");
        create("admin", Service.TICKET, "/api/sla-policies", policy());
        for (int i = 1; i <= ITEMS; i++) {
            plenty.add(item("PLENTY-" + i));
            scarce.add(item("SCARCE-" + i));
        }
        plenty.forEach(item -> quietly(() -> stock(item)));
        supplier = id(create(
                "buyer",
                Service.PROCUREMENT,
                "/api/suppliers",
                object().put("name", "Jinhua").put("leadDays", 2)));
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(REQUESTERS);
        all.addAll(TECHNICIANS);
        all.addAll(OTHERS);
        return all;
    }

    private void welcome(String account) throws InterruptedException {
        JsonNode claims = client.claims(account);
        people.put(account, claims.path("sub").asText());
        create(
                "admin",
                Service.TICKET,
                "/api/people",
                object().put("id", claims.path("sub").asText())
                        .put("username", account)
                        .put("name", claims.path("name").asText())
                        .put("email", claims.path("email").asText()));
    }

    private String place(String parent, String kind, String code) throws InterruptedException {
        return id(create(
                "admin",
                Service.TICKET,
                "/api/locations",
                named(code).put("kind", kind).put("parentId", parent)));
    }

    private ObjectNode policy() {
        ObjectNode policy = named("QUICK").put("draft", false);
        ObjectNode terms = policy.putObject("terms").put("enabled", true);
        terms.putObject("match").put("categoryId", hurried);
        for (String target : List.of("respond", "resolve")) {
            terms.putObject(target).put("amount", 1).put("unit", "MINUTES").put("calendarId", AROUND_THE_CLOCK);
        }
        terms.putArray("warnAt").add(50).add(80).add(100);
        return policy;
    }

    private JsonNode item(String sku) throws InterruptedException {
        ObjectNode item = object().put("sku", sku).put("unit", "pcs");
        item.putObject("name").put("zh", sku).put("en", sku);
        return create("storekeeper", Service.INVENTORY, "/api/items", item);
    }

    private void stock(JsonNode item) throws InterruptedException {
        ObjectNode receipt = object().put("reason", "OPENING")
                .put("reference", "opening " + item.path("sku").asText());
        receipt.putArray("lines")
                .addObject()
                .put("itemId", item.path("id").asText())
                .put("bin", "RECEIVING")
                .put("quantity", PLENTY)
                .put("unitCost", "3.20");
        create("storekeeper", Service.INVENTORY, "/api/receipts", receipt);
    }

    private JsonNode create(String account, Service service, String path, JsonNode body) throws InterruptedException {
        Operation operation = client.post(account, service, path, body, null, Retry.SAME_KEY);
        if (operation.outcome() != Outcome.DONE) {
            throw new Trouble("The scene could not be set: " + operation + " was answered " + operation.status() + " "
                    + operation.answer());
        }
        return operation.answer();
    }

    private interface Act {
        void run() throws InterruptedException;
    }

    private static void quietly(Act act) {
        try {
            act.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted", e);
        }
    }

    private static String id(JsonNode created) {
        return created.path("id").asText();
    }

    private static ObjectNode named(String code) {
        ObjectNode object = object().put("code", code);
        object.putObject("name").put("zh", code).put("en", code);
        return object;
    }

    static ObjectNode object() {
        return OperationLog.JSON.createObjectNode();
    }

    static ObjectNode line(ObjectNode of) {
        ArrayNode lines = of.putArray("lines");
        return lines.addObject();
    }

    String person(String account) {
        return people.get(account);
    }

    List<String> categories() {
        return categories;
    }

    /** The category whose deadline is a minute away. */
    String hurried() {
        return hurried;
    }

    String room() {
        return room;
    }

    List<JsonNode> plenty() {
        return plenty;
    }

    List<JsonNode> scarce() {
        return scarce;
    }

    String supplier() {
        return supplier;
    }
}
