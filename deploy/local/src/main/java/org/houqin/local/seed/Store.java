package org.houqin.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.houqin.local.Port;

/** Items with their opening stock, and suppliers. */
final class Store {
    private final Api api;
    private final Map<String, JsonNode> items = new HashMap<>();
    private final Map<String, String> suppliers = new HashMap<>();

    Store(Api api) {
        this.api = api;
    }

    void plant() throws IOException, InterruptedException {
        plantBins();
        for (CSVRecord row : SeedFiles.rows("items.csv")) {
            String sku = row.get("sku");
            JsonNode item = api.post(
                    "storekeeper",
                    Port.INVENTORY,
                    "/api/items",
                    "item " + sku,
                    Map.of(
                            "sku",
                            sku,
                            "name",
                            Campus.name(row),
                            "unit",
                            row.get("unit"),
                            "reorderPoint",
                            new BigDecimal(row.get("reorderPoint"))));
            items.put(sku, item);
            openingStock(row, item);
        }
        for (CSVRecord row : SeedFiles.rows("suppliers.csv")) {
            JsonNode supplier = api.post(
                    "buyer",
                    Port.PROCUREMENT,
                    "/api/suppliers",
                    "supplier " + row.get("name"),
                    Map.of(
                            "name", row.get("name"),
                            "contact", row.get("contact"),
                            "phone", row.get("phone"),
                            "leadDays", Integer.valueOf(row.get("leadDays"))));
            suppliers.put(row.get("name"), supplier.path("id").asText());
        }
    }

    private void plantBins() throws IOException, InterruptedException {
        Set<String> wanted = new TreeSet<>();
        SeedFiles.rows("items.csv").forEach(row -> wanted.add(row.get("bin")));
        api.get("storekeeper", Port.INVENTORY, "/api/bins?size=200")
                .path("items")
                .forEach(known -> wanted.remove(known.path("code").asText()));
        for (String bin : wanted) {
            String[] place = bin.split("-");
            Map<String, String> name = Map.of(
                    "zh", "%s 区 %s 架 %s 层".formatted((Object[]) place),
                    "en", "Aisle %s, rack %s, shelf %s".formatted((Object[]) place));
            api.post("storekeeper", Port.INVENTORY, "/api/bins", "bin " + bin, Map.of("code", bin, "name", name));
        }
    }

    private void openingStock(CSVRecord row, JsonNode item) throws IOException, InterruptedException {
        BigDecimal quantity = new BigDecimal(row.get("quantity"));
        if (quantity.signum() == 0) {
            return;
        }
        api.post(
                "storekeeper",
                Port.INVENTORY,
                "/api/receipts",
                "opening stock " + row.get("sku"),
                Map.of(
                        "reason",
                        "OPENING",
                        "reference",
                        "期初库存",
                        "lines",
                        List.of(Map.of(
                                "itemId", item.path("id").asText(),
                                "bin", row.get("bin"),
                                "quantity", quantity,
                                "unitCost", row.get("unitCost")))));
    }

    JsonNode item(String sku) {
        return items.get(sku);
    }

    String supplier(String name) {
        return suppliers.get(name);
    }
}
