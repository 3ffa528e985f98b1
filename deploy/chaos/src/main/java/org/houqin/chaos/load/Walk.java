package org.houqin.chaos.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.houqin.chaos.load.Client.Retry;
import org.houqin.chaos.load.Operation.Outcome;
import org.houqin.chaos.stack.Service;

/**
 * One ticket from report to survey, every step by the person whose step it is. What happens on the way is drawn from the walk's
 * number; a walk ends early when a step got no clear answer and is not repeated.
 */
final class Walk {
    private static final double PARTS = 0.4;
    private static final double SCARCE = 0.35;
    private static final double NEVER_RETRIED = 0.1;

    /** The walk ends here. */
    private static final class Over extends Exception {
        Over(String why) {
            super(why, null, false, false);
        }
    }

    private final Client client;
    private final Scene scene;
    private final Random choice;
    private final String mark;
    private final String requester;
    private String technician;
    private String ticket;
    private boolean hurried;
    private int marks;

    Walk(Client client, Scene scene, long seed, long number) {
        this.client = client;
        this.scene = scene;
        this.choice = new Random(seed * 1_000_003 + number);
        this.mark = "walk " + number;
        this.requester = one(Scene.REQUESTERS);
    }

    /** @return whether the walk came to its end */
    boolean go() throws InterruptedException {
        try {
            report();
            if (chance(0.04)) {
                command("dispatcher", "reject", reason(), "rejected");
                return true;
            }
            command("dispatcher", "triage", Scene.object().put("note", nextMark()), "triaged");
            if (chance(0.05)) {
                command(requester, "cancel", reason(), "cancelled");
                return true;
            }
            if (hurried && chance(0.3)) {
                return true; // left standing, so that its deadline passes
            }
            round(1);
            return true;
        } catch (Over over) {
            return false;
        }
    }

    private void report() throws InterruptedException, Over {
        String title = nextMark();
        hurried = chance(0.2);
        ObjectNode need = Scene.object()
                .put("title", title)
                .put("categoryId", hurried ? scene.hurried() : one(scene.categories()))
                .put("locationId", scene.room())
                .put("urgency", one(List.of("NORMAL", "NORMAL", "URGENT", "LOW")));
        JsonNode answer = done(post(
                requester,
                Service.TICKET,
                "/api/tickets",
                need,
                Effect.marked(Service.TICKET, "ticket", "title", title)));
        ticket = answer.path("id").asText();
    }

    private void round(int round) throws InterruptedException, Over {
        dispatch();
        if (chance(0.1)) {
            command(technician, "decline", reason(), "declined");
            dispatch();
        }
        if (chance(0.1)) {
            refused(technician, "start");
        }
        command(technician, "accept", Scene.object(), "accepted");
        command(technician, "start", Scene.object(), "work-started");
        if (chance(0.15)) {
            waitAndGoOn();
        }
        if (chance(0.3)) {
            comment(technician);
        }
        if (chance(PARTS)) {
            parts();
        }
        command(
                technician,
                "finish",
                Scene.object().put("cause", "Worn").put("remedy", nextMark()).put("labourMinutes", 10),
                "work-finished");
        if (round < 3 && chance(0.08)) {
            command(requester, "reopen", reason(), "reopened");
            round(round + 1);
            return;
        }
        if (chance(0.5)) {
            command(requester, "confirm", Scene.object().put("score", 1 + choice.nextInt(5)), "confirmed");
            return;
        }
        command(requester, "confirm", Scene.object(), "confirmed");
        answerSurvey(round);
    }

    private void dispatch() throws InterruptedException, Over {
        technician = one(Scene.TECHNICIANS);
        command(
                "dispatcher",
                "dispatch",
                Scene.object()
                        .put("technicianId", scene.person(technician))
                        .put("override", true)
                        .put("note", nextMark()),
                "dispatched");
    }

    private void waitAndGoOn() throws InterruptedException, Over {
        command(technician, "wait", Scene.object().put("reason", "ACCESS").put("note", nextMark()), "work-paused");
        if (hurried && chance(0.5)) {
            throw new Over("left waiting, while its deadline would have passed");
        }
        Thread.sleep(200L + choice.nextInt(3_000));
        command(technician, "resume", Scene.object(), "work-resumed");
    }

    private void comment(String account) throws InterruptedException, Over {
        String text = nextMark();
        done(post(
                account,
                Service.TICKET,
                "/api/tickets/" + ticket + "/comment",
                Scene.object().put("text", text),
                Effect.marked(Service.TICKET, "timeline", "note", text)));
    }

    private void parts() throws InterruptedException, Over {
        boolean isScarce = chance(SCARCE);
        JsonNode item = one(isScarce ? scene.scarce() : scene.plenty());
        ObjectNode wish = Scene.object();
        Scene.line(wish)
                .put("itemId", item.path("id").asText())
                .put("sku", item.path("sku").asText())
                .put("unit", item.path("unit").asText())
                .put("quantity", 1 + choice.nextInt(3))
                .set("itemName", item.path("name"));
        command(technician, "parts", wish, "parts-requested");
        if (isScarce) {
            buy();
        }
        String reservations = "/api/reservations?ticketId=" + ticket;
        JsonNode reservation = needed(client.find(
                "storekeeper",
                reservations,
                found -> !"WAITING".equals(found.path("status").asText())));
        String receiver = nextMark();
        Operation issue = post(
                "storekeeper",
                Service.INVENTORY,
                "/api/issues",
                Scene.object()
                        .put("reservationId", reservation.path("id").asText())
                        .put("receivedBy", receiver),
                Effect.marked(Service.INVENTORY, "issue", "received_by", receiver));
        done(issue);
        needed(client.until(technician, "/api/tickets/" + ticket, Walk::hasItsParts));
    }

    private static boolean hasItsParts(JsonNode ticket) {
        for (JsonNode part : ticket.path("parts")) {
            if (!"ISSUED".equals(part.path("status").asText())) {
                return false;
            }
        }
        return true;
    }

    /** What is short is bought, unless somebody else's delivery served it meanwhile. */
    private void buy() throws InterruptedException, Over {
        JsonNode requisition = needed(client.find(
                "approver",
                "/api/requisitions?ticketId=" + ticket,
                found -> "IN_APPROVAL".equals(found.path("status").asText())));
        String id = requisition.path("id").asText();
        String note = nextMark();
        Operation approval = post(
                "approver",
                Service.PROCUREMENT,
                "/api/requisitions/" + id + "/approve",
                Scene.object().put("note", note),
                Effect.marked(Service.PROCUREMENT, "requisition", "decision_note", note));
        if (approval.outcome() == Outcome.REFUSED) {
            return;
        }
        done(approval);
        ObjectNode order = Scene.object()
                .put("supplierId", scene.supplier())
                .put("expectedOn", LocalDate.now().plusDays(2).toString());
        Scene.line(order).put("requisitionId", id).put("unitPrice", "26.80");
        JsonNode placed = done(post(
                "buyer",
                Service.PROCUREMENT,
                "/api/purchase-orders",
                order,
                Effect.marked(Service.PROCUREMENT, "order_line", "requisition_id::text", id)));
        String paper = nextMark();
        ObjectNode receipt =
                Scene.object().put("orderId", placed.path("id").asText()).put("deliveryNote", paper);
        JsonNode line = placed.path("lines").path(0);
        Scene.line(receipt)
                .put("lineId", line.path("lineId").asText())
                .put("refused", 0)
                .set("accepted", line.path("ordered"));
        done(post(
                "storekeeper",
                Service.PROCUREMENT,
                "/api/goods-receipts",
                receipt,
                Effect.marked(Service.PROCUREMENT, "goods_receipt", "delivery_note", paper)));
    }

    private void answerSurvey(int round) throws InterruptedException, Over {
        JsonNode invitation = needed(client.find(
                requester,
                "/api/my/invitations?status=OPEN&ticketId=" + ticket,
                found -> ticket.equals(found.path("ticketId").asText())));
        boolean fixed = round >= 3 || chance(0.75);
        String comment = nextMark();
        done(post(
                requester,
                Service.FEEDBACK,
                "/api/invitations/" + invitation.path("id").asText() + "/response",
                Scene.object().put("score", fixed ? 4 : 1).put("fixed", fixed).put("comment", comment),
                Effect.marked(Service.FEEDBACK, "response", "comment", comment)));
        if (!fixed) {
            needed(client.until(
                    requester,
                    "/api/tickets/" + ticket,
                    seen -> "TRIAGED".equals(seen.path("status").asText())));
            round(round + 1);
        }
    }

    private void command(String account, String verb, ObjectNode body, String kind) throws InterruptedException, Over {
        done(post(account, Service.TICKET, "/api/tickets/" + ticket + "/" + verb, body, Effect.told(ticket, kind)));
    }

    /** A step that is not its turn: the answer has to be a refusal, the effect none. */
    private void refused(String account, String verb) throws InterruptedException {
        post(
                account,
                Service.TICKET,
                "/api/tickets/" + ticket + "/" + verb,
                Scene.object(),
                Effect.told(ticket, "work-started"));
    }

    private Operation post(String account, Service service, String path, ObjectNode body, Effect effect)
            throws InterruptedException {
        return client.post(account, service, path, body, effect, chance(NEVER_RETRIED) ? Retry.NEVER : Retry.SAME_KEY);
    }

    private static JsonNode done(Operation operation) throws Over {
        if (operation.outcome() != Outcome.DONE) {
            throw new Over(operation + ": " + operation.outcome());
        }
        return operation.answer();
    }

    private static JsonNode needed(JsonNode seen) throws Over {
        if (seen.isMissingNode()) {
            throw new Over("waited in vain");
        }
        return seen;
    }

    private ObjectNode reason() {
        return Scene.object().put("reason", nextMark());
    }

    private String nextMark() {
        return mark + "/" + ++marks;
    }

    private boolean chance(double share) {
        return choice.nextDouble() < share;
    }

    private <T> T one(List<T> of) {
        return of.get(choice.nextInt(of.size()));
    }
}
