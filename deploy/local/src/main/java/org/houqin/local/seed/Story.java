package org.houqin.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houqin.local.Port;
import org.houqin.local.Trouble;
import org.houqin.local.seed.SeedFiles.Tale;

/**
 * Lives through one ticket, every step by the person whose step it is. Steps: triage · dispatch account · accept · start ·
 * parts sku quantity · short (await the shortage's requisition) · approve · order supplier price days · receive · issue ·
 * wait reason note · finish cause remedy minutes · confirm score comment · reject reason · cancel reason ·
 * join account · comment account text.
 */
final class Story {
    private static final String DISPATCHER = "dispatcher";

    private final Api api;
    private final Campus campus;
    private final Store store;
    private final Tale tale;
    private final String key;

    private String ticket;
    private String technician;
    private JsonNode requisition;
    private JsonNode order;

    Story(Api api, Campus campus, Store store, Tale tale) {
        this.api = api;
        this.campus = campus;
        this.store = store;
        this.tale = tale;
        this.key = tale.title();
    }

    void live() throws IOException, InterruptedException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("title", tale.title());
        report.put("categoryId", campus.category(tale.category()));
        report.put("locationId", campus.location(tale.at()));
        report.put("urgency", tale.urgency());
        report.put("channel", "WEB");
        if (tale.contact() != null) {
            report.put("contact", tale.contact());
        }
        ticket = api.post(tale.by(), Port.TICKET, "/api/tickets", key, report)
                .path("id")
                .asText();
        for (List<JsonNode> step : tale.story()) {
            take(step);
        }
    }

    private void take(List<JsonNode> step) throws IOException, InterruptedException {
        String verb = step.get(0).asText();
        switch (verb) {
            case "triage" -> command(DISPATCHER, verb, Map.of());
            case "dispatch" -> {
                technician = text(step, 1);
                command(
                        DISPATCHER,
                        verb,
                        Map.of("technicianId", campus.person(technician), "override", true, "note", "按实际情况派"));
            }
            case "accept", "start" -> command(technician, verb, Map.of());
            case "parts" -> parts(text(step, 1), step.get(2).asInt());
            case "short" -> requisition = api.await("approver", Port.PROCUREMENT, "/api/requisitions", this::isOurs);
            case "approve" -> approve();
            case "order" -> order(text(step, 1), text(step, 2), step.get(3).asInt());
            case "receive" -> receive();
            case "issue" -> issue();
            case "wait" -> command(technician, verb, Map.of("reason", text(step, 1), "note", text(step, 2)));
            case "finish" ->
                command(
                        technician,
                        verb,
                        Map.of(
                                "cause", text(step, 1),
                                "remedy", text(step, 2),
                                "labourMinutes", step.get(3).asInt()));
            case "confirm" ->
                command(tale.by(), verb, Map.of("score", step.get(1).asInt(), "comment", text(step, 2)));
            case "join" ->
                api.post(
                        text(step, 1),
                        Port.TICKET,
                        "/api/tickets/" + ticket + "/join",
                        key + " join " + text(step, 1),
                        Map.of());
            case "comment" ->
                api.post(
                        text(step, 1),
                        Port.TICKET,
                        "/api/tickets/" + ticket + "/comment",
                        key + " comment " + text(step, 2),
                        Map.of("text", text(step, 2)));
            case "reject" -> command(DISPATCHER, verb, Map.of("reason", text(step, 1)));
            case "cancel" -> command(tale.by(), verb, Map.of("reason", text(step, 1)));
            default -> throw new Trouble("tickets.json: unknown step " + verb);
        }
    }

    private static String text(List<JsonNode> step, int position) {
        return step.get(position).asText();
    }

    private void command(String account, String verb, Map<String, Object> body)
            throws IOException, InterruptedException {
        api.post(account, Port.TICKET, "/api/tickets/" + ticket + "/" + verb, key + " " + verb, body);
    }

    private void parts(String sku, int quantity) throws IOException, InterruptedException {
        JsonNode item = store.item(sku);
        command(
                technician,
                "parts",
                Map.of(
                        "lines",
                        List.of(Map.of(
                                "itemId", item.path("id").asText(),
                                "sku", sku,
                                "itemName", item.path("name"),
                                "unit", item.path("unit").asText(),
                                "quantity", quantity))));
    }

    private void issue() throws IOException, InterruptedException {
        JsonNode reservation = api.await(
                "storekeeper",
                Port.INVENTORY,
                "/api/reservations?ticketId=" + ticket,
                found -> !"WAITING".equals(found.path("status").asText()));
        api.post(
                "storekeeper",
                Port.INVENTORY,
                "/api/issues",
                key + " issue",
                Map.of("reservationId", reservation.path("id").asText()));
        api.await(
                technician,
                Port.TICKET,
                "/api/my/jobs",
                job -> ticket.equals(job.path("id").asText()));
    }

    private boolean isOurs(JsonNode found) {
        return ticket.equals(found.path("ticketId").asText());
    }

    private void approve() throws IOException, InterruptedException {
        api.post(
                "approver",
                Port.PROCUREMENT,
                "/api/requisitions/" + requisition.path("id").asText() + "/approve",
                key + " approve",
                Map.of("note", "同意采购"));
    }

    private void order(String supplier, String price, int days) throws IOException, InterruptedException {
        order = api.post(
                "buyer",
                Port.PROCUREMENT,
                "/api/purchase-orders",
                key + " order",
                Map.of(
                        "supplierId",
                        store.supplier(supplier),
                        "expectedOn",
                        LocalDate.now().plusDays(days).toString(),
                        "lines",
                        List.of(Map.of("requisitionId", requisition.path("id").asText(), "unitPrice", price))));
    }

    private void receive() throws IOException, InterruptedException {
        JsonNode line = order.path("lines").get(0);
        api.post(
                "storekeeper",
                Port.PROCUREMENT,
                "/api/goods-receipts",
                key + " receive",
                Map.of(
                        "orderId",
                        order.path("id").asText(),
                        "deliveryNote",
                        "送货单 0001",
                        "lines",
                        List.of(Map.of(
                                "lineId", line.path("lineId").asText(),
                                "accepted", line.path("ordered"),
                                "refused", 0))));
    }
}
