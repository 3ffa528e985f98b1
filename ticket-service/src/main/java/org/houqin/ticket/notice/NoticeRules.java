package org.houqin.ticket.notice;

import static org.houqin.ticket.notice.NoticeKind.ACTION;
import static org.houqin.ticket.notice.NoticeKind.APPROVAL;
import static org.houqin.ticket.notice.NoticeKind.COMMENT;
import static org.houqin.ticket.notice.NoticeKind.DEADLINE;
import static org.houqin.ticket.notice.NoticeKind.DESK;
import static org.houqin.ticket.notice.NoticeKind.JOB;
import static org.houqin.ticket.notice.NoticeKind.PROGRESS;
import static org.houqin.ticket.notice.NoticeKind.PURCHASING;
import static org.houqin.ticket.notice.NoticeKind.STORE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.identity.Roles;

/** Who is told what when something happens to a ticket. */
final class NoticeRules {
    /** The ticket events somebody is told of. */
    static final List<String> TICKET = List.of(
            "submitted",
            "dispatched",
            "offered",
            "grabbed",
            "accepted",
            "planned",
            "declined",
            "handed-over",
            "helper-assigned",
            "work-paused",
            "work-resumed",
            "parts-updated",
            "work-finished",
            "closed",
            "reopened",
            "cancelled",
            "rejected",
            "returned",
            "merged",
            "commented",
            "wait-chased",
            "sla-warned",
            "sla-breached");

    private NoticeRules() {}

    /** What to tell of a ticket's event; {@code event} is its name without publisher and version. */
    static List<Telling> ticket(String event, Happened what, NoticeSubject ticket) {
        Ticket of = new Ticket(what, ticket);
        return switch (event) {
            case "submitted" -> List.of(of.desk("submitted"));
            case "dispatched" -> List.of(of.job("dispatched"), of.progress("dispatched"));
            case "offered" -> List.of(of.offer());
            case "grabbed" -> ticket.isWith(what.technicianId()) ? List.of(of.progress(event)) : List.of();
            case "accepted", "planned", "rejected", "merged" -> List.of(of.progress(event));
            case "declined", "returned", "reopened" -> List.of(of.desk(event));
            case "handed-over" -> List.of(of.job(event), of.progress(event));
            case "helper-assigned" -> List.of(of.job(event));
            case "work-paused" ->
                List.of("REQUESTER".equals(what.party()) ? of.action("waits-for-you") : of.progress("paused"));
            case "work-resumed" -> List.of(of.job("resumed"));
            case "parts-updated" -> "RESERVED".equals(what.status()) ? List.of(of.job("parts-ready")) : List.of();
            case "work-finished" -> List.of(of.action("finished"));
            case "closed" -> "TIMEOUT".equals(what.closedBy()) ? List.of(of.progress("closed")) : List.of();
            case "cancelled" -> List.of(of.job("cancelled"));
            case "commented" -> List.of(of.tell(COMMENT, "comment", ticket.everyone(), Set.of(), false));
            case "wait-chased" -> of.chase();
            case "sla-warned" -> List.of(of.deadline("warned"));
            case "sla-breached" -> List.of(of.deadline("breached"));
            default -> List.of();
        };
    }

    private record Ticket(Happened what, NoticeSubject subject) {
        Telling progress(String key) {
            return tell(PROGRESS, "progress." + key, subject.audience(), Set.of(), false);
        }

        Telling action(String key) {
            return tell(ACTION, "action." + key, subject.audience(), Set.of(), false);
        }

        Telling job(String key) {
            Set<UUID> worker = what.technicianId() == null ? subject.worker() : Set.of(what.technicianId());
            return tell(JOB, "job." + key, worker, Set.of(), subject.urgent());
        }

        /** Leads to the pool: a ticket that somebody else took meanwhile is not theirs to open. */
        Telling offer() {
            return tell(JOB, "job.offered", subject.takers(), Set.of(), subject.urgent(), "/jobs");
        }

        /** Whoever it waits for is reminded where they see what waits for them, because tickets are not theirs to open. */
        List<Telling> chase() {
            return switch (what.party()) {
                case "REQUESTER" -> List.of(action("waits-for-you"));
                case "STORE" -> chase(STORE, "store.chased", Roles.STOREKEEPER, "/store?tab=waiting");
                case "APPROVER" -> chase(APPROVAL, "approval.chased", Roles.APPROVER, "/purchasing?tab=approve");
                case "BUYER" -> chase(PURCHASING, "purchasing.chased", Roles.BUYER, "/purchasing?tab=order");
                case "SUPPLIER" -> chase(PURCHASING, "purchasing.late", Roles.BUYER, "/purchasing?tab=orders");
                default -> List.of(desk("chased"));
            };
        }

        private List<Telling> chase(NoticeKind kind, String key, String role, String link) {
            return List.of(desk("chased"), tell(kind, key, Set.of(), Set.of(role), subject.urgent(), link));
        }

        Telling desk(String key) {
            return tell(DESK, "desk." + key, Set.of(), Set.of(Roles.DISPATCHER), subject.urgent());
        }

        /**
         * Whose turn it is says the step of the escalation; without a technician the desk takes theirs. What is not urgent
         * waits for working hours, and a storm of deadlines is one message for those who look after all of them.
         */
        Telling deadline(String key) {
            boolean worker =
                    "TECHNICIAN".equals(what.step()) && !subject.worker().isEmpty();
            String role = "MANAGER".equals(what.step()) ? Roles.MANAGER : Roles.DISPATCHER;
            return new Telling(
                    DEADLINE,
                    "deadline." + key,
                    worker ? subject.worker() : Set.of(),
                    worker ? Set.of() : Set.of(role),
                    data(),
                    subject.id(),
                    subject.link(),
                    subject.urgent(),
                    subject.urgent() ? null : what.deliverAt(),
                    worker ? null : "breached".equals(key) ? "/queue?due=BREACHED" : "/queue");
        }

        Telling tell(NoticeKind kind, String key, Set<UUID> people, Set<String> roles, boolean urgent) {
            return tell(kind, key, people, roles, urgent, subject.link());
        }

        private Telling tell(
                NoticeKind kind, String key, Set<UUID> people, Set<String> roles, boolean urgent, String link) {
            return new Telling(kind, key, people, roles, data(), subject.id(), link, urgent, null, null);
        }

        private Map<String, String> data() {
            Map<String, String> data = new HashMap<>();
            data.put("number", subject.number());
            data.put("title", subject.title());
            data.put("technician", subject.technicianName());
            data.put("reason", what.reason());
            data.put("share", what.share() == null ? null : what.share().toString());
            data.put("targetZh", "RESPOND".equals(what.target()) ? "响应" : "修复");
            data.put("targetEn", "RESPOND".equals(what.target()) ? "response" : "repair");
            data.values().removeIf(java.util.Objects::isNull);
            return data;
        }
    }
}
