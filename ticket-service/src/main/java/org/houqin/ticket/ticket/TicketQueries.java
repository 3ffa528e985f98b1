package org.houqin.ticket.ticket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.sla.Rulebook;
import org.houqin.ticket.timeline.TimelineQueries;
import org.houqin.ticket.timeline.TimelineView;

/** Reads tickets, always as the one who asks may see them. */
@ApplicationScoped
public class TicketQueries {
    private static final String ONE = "select " + TicketSql.VIEW + " from ticket t where t.id = ?1";

    private final Pool pool;
    private final ObjectMapper json;
    private final TimelineQueries timeline;
    private final Rulebook rulebook;
    private final Clock clock;

    TicketQueries(Pool pool, ObjectMapper json, TimelineQueries timeline, Rulebook rulebook, Clock clock) {
        this.pool = pool;
        this.json = json;
        this.timeline = timeline;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /**
     * One ticket; inside a transaction as the transaction has left it.
     *
     * @throws RuleViolation NOT_FOUND when there is none or the actor may not know of it
     */
    public Uni<TicketView> view(UUID id, Actor actor) {
        return Panache.withSession(() -> read(id).invoke(ticket -> {
                    if (ticket == null || !ticket.permissions().visibleTo(actor)) {
                        throw RuleViolation.notFound();
                    }
                })
                .flatMap(ticket -> seenBy(actor, ticket)));
    }

    /** The same for whoever has just changed it, even if that was the last they may see of it. */
    public Uni<TicketView> outcome(UUID id, Actor actor) {
        return Panache.withSession(() -> read(id).flatMap(ticket -> seenBy(actor, ticket)));
    }

    private Uni<TicketView> read(UUID id) {
        return Panache.getSession()
                .call(session -> session.flush())
                .flatMap(session -> session.createNativeQuery(ONE, String.class)
                        .setParameter(1, id)
                        .getSingleResultOrNull())
                .map(text -> text == null ? null : parse(text, TicketView.class));
    }

    private Uni<TicketView> seenBy(Actor actor, TicketView ticket) {
        return rulebook.inSession().map(rules -> ticket.seenBy(actor, clock.instant(), rules));
    }

    /** Its history, for those who may see it. */
    public Uni<Page<TimelineView>> timeline(UUID id, PageRequest page, Actor actor) {
        boolean whole = actor.has(Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN);
        return view(id, actor).flatMap(visible -> timeline.of(id, whole, page));
    }

    /** All tickets, latest first. */
    public Uni<Page<TicketSummary>> list(TicketListQuery wanted, Actor actor) {
        return page(filtered(wanted).order("-createdAt"), wanted, actor);
    }

    /** What this person reported or waits for with others, latest first. */
    public Uni<Page<TicketSummary>> reportedBy(Actor actor, TicketListQuery wanted) {
        return page(
                filtered(wanted)
                        .where(
                                "t.id in (select id from ticket where requester_id = ?"
                                        + " union all select ticket_id from ticket_watcher where person_id = ?)",
                                actor.id(),
                                actor.id())
                        .order("-createdAt"),
                wanted,
                actor);
    }

    /** What this technician has in hand, what is due first on top. */
    public Uni<Page<TicketSummary>> jobsOf(Actor actor, TicketListQuery wanted) {
        return page(
                filtered(wanted)
                        .where(TicketFilters.JOB_OF, actor.id())
                        .sort("open", "t.open", "boolean")
                        .order("-open,dueAt"),
                wanted,
                actor);
    }

    /** Open tickets, or those that wait to be confirmed where they are asked for; what is due first on top. */
    public Uni<Page<TicketSummary>> queue(TicketListQuery wanted, Actor actor) {
        ListQuery query = filtered(wanted);
        return page(
                (wanted.status == TicketStatus.FINISHED ? query : query.where("t.open")).order("dueAt"), wanted, actor);
    }

    /** What this technician may take: offered to their team, or to everybody who has what it takes. */
    public Uni<Page<TicketSummary>> poolFor(Actor actor, TicketListQuery wanted) {
        return page(
                filtered(wanted)
                        .where(TicketFilters.offeredTo("?"), actor.id(), actor.id(), actor.id(), actor.id(), actor.id())
                        .order("dueAt"),
                wanted,
                actor);
    }

    /** Those of these tickets that this person may know of. */
    public Uni<Set<UUID>> visible(List<UUID> ids, Actor actor) {
        return pool.preparedQuery("select " + TicketSql.SUMMARY + " as view from ticket t where t.id = any($1)")
                .execute(Tuple.of(ids.toArray(UUID[]::new)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> parse(row.getString("view"), TicketSummary.class))
                        .filter(ticket -> ticket.permissions().visibleTo(actor))
                        .map(TicketSummary::id)
                        .collect(Collectors.toSet()));
    }

    /** These tickets as this person sees them now. */
    Uni<List<TicketSummary>> seen(List<TicketSummary> found, Actor actor) {
        return rulebook.read()
                .map(rules -> found.stream()
                        .map(ticket -> ticket.seenBy(actor, clock.instant(), rules))
                        .toList());
    }

    private Uni<Page<TicketSummary>> page(ListQuery query, TicketListQuery wanted, Actor actor) {
        return Uni.combine()
                .all()
                .unis(rulebook.read(), SearchedWords.of(wanted.q, pool))
                .asTuple()
                .flatMap(known -> TicketFilters.saying(query, known.getItem2())
                        .page(
                                pool,
                                wanted,
                                row -> parse(row.getString("view"), TicketSummary.class)
                                        .seenBy(actor, clock.instant(), known.getItem1())));
    }

    private ListQuery filtered(TicketListQuery wanted) {
        ListQuery query = ListQuery.select(TicketSql.SUMMARY + " as view")
                .from("ticket t")
                .sort("createdAt", "t.created_at", "timestamptz")
                .sort("dueAt", "t.queue_at", "timestamptz")
                .sort("number", "t.number", "text")
                .id("t.id");
        Instant now = clock.instant();
        TicketFilters.apply(query, wanted, now);
        return wanted.sla.in(query, now);
    }

    private <T> T parse(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view of a ticket does not parse", e);
        }
    }
}
