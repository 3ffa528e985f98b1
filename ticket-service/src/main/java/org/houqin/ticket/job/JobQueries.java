package org.houqin.ticket.job;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.ticket.TicketQueries;
import org.houqin.ticket.ticket.TicketStatus;
import org.houqin.ticket.ticket.TicketView;
import org.houqin.ticket.ticket.TicketWork;
import org.houqin.ticket.work.Worksheets;

/** Reads what those need who work on a ticket. */
@ApplicationScoped
public class JobQueries {
    private final Pool pool;
    private final Worksheets worksheets;
    private final TicketWork work;
    private final TicketQueries tickets;
    private final Clock clock;

    JobQueries(Pool pool, Worksheets worksheets, TicketWork work, TicketQueries tickets, Clock clock) {
        this.pool = pool;
        this.worksheets = worksheets;
        this.work = work;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** @throws RuleViolation NOT_FOUND, FORBIDDEN for those who only reported the ticket */
    public Uni<WorksheetView> worksheet(UUID ticketId, Actor actor) {
        return work.looked(ticketId, actor)
                .flatMap(ticket -> Panache.withSession(() -> worksheets.of(ticketId, ticket.closure()))
                        .flatMap(sheet -> lastYear(ticket)
                                .map(tickets -> WorksheetView.of(sheet, actor.id(), tickets, clock.instant()))));
    }

    /** What happened at its place before, latest first. */
    public Uni<Page<PastJobView>> placeHistory(UUID ticketId, PageRequest page, Actor actor) {
        return work.looked(ticketId, actor)
                .flatMap(ticket -> ListQuery.select(
                                "t.id, t.number, t.title, t.status, t.created_at, t.finished_at,"
                                        + " t.report_cause, t.report_remedy, c.name_zh, c.name_en, p.display_name as technician")
                        .from("ticket t join category c on c.id = t.category_id"
                                + " left join person p on p.id = t.technician_id")
                        .where("t.location_id = ?", ticket.location().id())
                        .where("t.id <> ?", ticketId)
                        .sort("createdAt", "t.created_at", "timestamptz")
                        .order("-createdAt")
                        .id("t.id")
                        .page(pool, page, row -> row))
                .flatMap(rows -> tickets.visible(
                                rows.items().stream()
                                        .map(row -> row.getUUID("id"))
                                        .toList(),
                                actor)
                        .map(visible -> new Page<>(
                                rows.items().stream()
                                        .map(row -> past(row, visible))
                                        .toList(),
                                rows.next(),
                                rows.total())));
    }

    private Uni<Long> lastYear(TicketView ticket) {
        OffsetDateTime since = clock.instant().atOffset(ZoneOffset.UTC).minusMonths(12);
        return pool.preparedQuery("select count(*) from ticket where location_id = $1 and created_at > $2 and id <> $3")
                .execute(Tuple.of(ticket.location().id(), since, ticket.id()))
                .map(rows -> rows.iterator().next().getLong(0));
    }

    private static PastJobView past(Row row, Set<UUID> visible) {
        return new PastJobView(
                row.getUUID("id"),
                row.getString("number"),
                row.getString("title"),
                TicketStatus.valueOf(row.getString("status")),
                new LocalName(row.getString("name_zh"), row.getString("name_en")),
                instant(row, "created_at"),
                instant(row, "finished_at"),
                row.getString("report_cause"),
                row.getString("report_remedy"),
                row.getString("technician"),
                visible.contains(row.getUUID("id")));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
