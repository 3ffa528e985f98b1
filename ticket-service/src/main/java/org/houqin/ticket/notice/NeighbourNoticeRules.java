package org.houqin.ticket.notice;

import static org.houqin.ticket.notice.NoticeKind.APPROVAL;
import static org.houqin.ticket.notice.NoticeKind.DESK;
import static org.houqin.ticket.notice.NoticeKind.PURCHASING;
import static org.houqin.ticket.notice.NoticeKind.STORE;
import static org.houqin.ticket.notice.NoticeKind.SURVEY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.identity.Roles;

/** Who is told what when something happens in the store, in purchasing or when people answer. */
final class NeighbourNoticeRules {
    /** The events of the neighbours somebody is told of. */
    static final List<String> TYPES = List.of(
            "inventory.stock-short.v1",
            "inventory.reorder-point-reached.v1",
            "procurement.requisition-raised.v1",
            "procurement.requisition-approved.v1",
            "procurement.requisition-rejected.v1",
            "procurement.order-placed.v1",
            "procurement.goods-refused.v1",
            "feedback.survey-invited.v1",
            "feedback.survey-answered.v1");

    private NeighbourNoticeRules() {}

    /** What to tell of an event of this type. */
    static List<Telling> tellings(String type, Happened what) {
        return switch (type) {
            case "inventory.stock-short.v1" ->
                List.of(tell(STORE, "store.short", what, Set.of(), "/store", Roles.STOREKEEPER));
            case "inventory.reorder-point-reached.v1" ->
                List.of(tell(
                        STORE,
                        "store.reorder",
                        what,
                        Set.of(),
                        "/store?tab=stock&low=1",
                        Roles.STOREKEEPER,
                        Roles.BUYER));
            case "procurement.requisition-raised.v1" ->
                List.of(tell(APPROVAL, "approval.raised", what, Set.of(), "/purchasing?tab=approve", Roles.APPROVER));
            case "procurement.requisition-approved.v1" ->
                List.of(tell(
                        PURCHASING,
                        "purchasing.approved",
                        what,
                        people(what.requestedBy()),
                        "/purchasing",
                        Roles.BUYER));
            case "procurement.requisition-rejected.v1" ->
                List.of(tell(
                        PURCHASING,
                        "purchasing.rejected",
                        what,
                        people(what.requestedBy()),
                        "/purchasing",
                        Roles.BUYER));
            case "procurement.order-placed.v1" ->
                List.of(tell(PURCHASING, "purchasing.ordered", what, Set.of(), "/store", Roles.STOREKEEPER));
            case "procurement.goods-refused.v1" ->
                List.of(tell(PURCHASING, "purchasing.refused", what, Set.of(), "/purchasing", Roles.BUYER));
            case "feedback.survey-invited.v1" ->
                List.of(tell(SURVEY, "survey.invited", what, people(what.personId()), ticket(what)));
            case "feedback.survey-answered.v1" ->
                Boolean.FALSE.equals(what.fixed())
                        ? List.of(tell(DESK, "desk.not-fixed", what, Set.of(), ticket(what), Roles.DISPATCHER))
                        : List.of();
            default -> List.of();
        };
    }

    private static Telling tell(
            NoticeKind kind, String key, Happened what, Set<UUID> people, String link, String... roles) {
        Map<String, String> data = new HashMap<>();
        put(data, "number", what.number() == null ? what.orderNumber() : what.number());
        put(data, "ticket", what.ticketNumber());
        put(data, "sku", what.sku());
        put(
                data,
                "itemZh",
                what.itemName() == null ? what.sku() : what.itemName().zh());
        put(
                data,
                "itemEn",
                what.itemName() == null ? what.sku() : what.itemName().en());
        put(data, "supplier", what.supplierName());
        put(data, "reason", what.reason());
        put(data, "score", what.score() == null ? null : what.score().toString());
        return new Telling(kind, key, people, Set.of(roles), data, what.ticketId(), link, false, null, null);
    }

    private static void put(Map<String, String> data, String name, String value) {
        data.put(name, value == null ? "" : value);
    }

    private static Set<UUID> people(UUID person) {
        return person == null ? Set.of() : Set.of(person);
    }

    private static String ticket(Happened what) {
        return "/tickets/" + what.ticketId();
    }
}
