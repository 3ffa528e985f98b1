package org.houqin.ticket.visitor;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.place.PlaceQueries;
import org.houqin.ticket.ticket.TicketQueries;
import org.houqin.ticket.ticket.TicketView;
import org.houqin.ticket.ticket.Visitor;

/** Reads what people without an account may know. */
@ApplicationScoped
public class VisitorQueries {
    private static final Set<String> TOLD = Set.of(
            "submitted",
            "triaged",
            "dispatched",
            "accepted",
            "planned",
            "work-started",
            "work-paused",
            "work-resumed",
            "work-finished",
            "closed",
            "reopened",
            "cancelled",
            "rejected",
            "returned");
    /** What a link can do; the rest of what a requester may takes an account. */
    private static final Set<String> OFFERED = Set.of("confirm", "reopen");

    private final Pool pool;
    private final PlaceQueries places;
    private final TicketQueries tickets;

    VisitorQueries(Pool pool, PlaceQueries places, TicketQueries tickets) {
        this.pool = pool;
        this.places = places;
        this.tickets = tickets;
    }

    /** The place of a code with the groups of categories. @throws RuleViolation NOT_FOUND */
    public Uni<VisitorPlaceView> place(String code) {
        return places.byCode(code)
                .flatMap(place -> pool.query(
                                "select id, code, name_zh, name_en, icon from category where parent_id is null and active order by code")
                        .execute()
                        .map(rows -> new VisitorPlaceView(
                                place.name(),
                                place.path(),
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(VisitorQueries::kind)
                                        .toList())));
    }

    /** The ticket a link leads to. @throws RuleViolation NOT_FOUND */
    public Uni<UUID> ticketOf(String token) {
        return find(token).onItem().ifNull().failWith(RuleViolation::notFound);
    }

    /** The same, or null. */
    Uni<UUID> find(String token) {
        return pool.preparedQuery("select ticket_id from visitor_report where token_hash = $1")
                .execute(Tuple.of(Buffer.buffer(PublicUse.hash(token))))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getUUID(0));
    }

    /** What became of a ticket. */
    public Uni<VisitorTicketView> ticket(UUID id) {
        PageRequest all = new PageRequest();
        all.size = 200;
        return tickets.view(id, Visitor.ACTOR)
                .flatMap(ticket -> tickets.timeline(id, all, Visitor.ACTOR)
                        .map(history -> view(
                                ticket,
                                history.items().stream()
                                        .filter(entry -> TOLD.contains(entry.kind()))
                                        .map(entry -> new VisitorTicketView.Step(entry.kind(), entry.at()))
                                        .toList())));
    }

    private static VisitorTicketView view(TicketView ticket, List<VisitorTicketView.Step> steps) {
        return new VisitorTicketView(
                ticket.number(),
                ticket.title(),
                ticket.status(),
                ticket.location().path(),
                ticket.createdAt(),
                ticket.report() == null ? null : ticket.report().remedy(),
                steps,
                ticket.allowed().stream().filter(OFFERED::contains).toList());
    }

    private static VisitorPlaceView.Kind kind(Row row) {
        return new VisitorPlaceView.Kind(
                row.getUUID("id"),
                row.getString("code"),
                new LocalName(row.getString("name_zh"), row.getString("name_en")),
                row.getString("icon"));
    }
}
