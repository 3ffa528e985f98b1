package org.houqin.feedback.invitation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;

/** Reads invitations. */
@ApplicationScoped
public class InvitationQueries {
    private static final String COLUMNS = """
            id, version, ticket_id, ticket_number, ticket_title, closure, person_id, channel, status, \
            invited_at, sent_at, expires_at\
            """;

    private final Pool pool;
    private final Clock clock;

    InvitationQueries(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** Those of one person only. */
    public Uni<Page<InvitationView>> mine(Actor actor, InvitationFilterQuery filter, PageRequest page) {
        return list(actor, filter, page, actor.id());
    }

    /** Everybody's. */
    public Uni<Page<InvitationView>> all(Actor actor, InvitationFilterQuery filter, PageRequest page) {
        return list(actor, filter, page, null);
    }

    /** One of them, for its person and the managers; NOT_FOUND for others. */
    public Uni<InvitationView> one(UUID id, Actor actor) {
        return pool.preparedQuery("select " + COLUMNS + " from invitation where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> {
                    for (Row row : rows) {
                        if (actor.is(row.getUUID("person_id")) || actor.has(Roles.MANAGER, Roles.ADMIN)) {
                            return view(row, actor);
                        }
                    }
                    throw RuleViolation.notFound();
                });
    }

    private Uni<Page<InvitationView>> list(Actor actor, InvitationFilterQuery filter, PageRequest page, UUID personId) {
        ListQuery list = ListQuery.select(COLUMNS)
                .from("invitation")
                .where("person_id = ?", personId)
                .where("ticket_id = ?", filter.ticketId)
                .where("ticket_number = upper(?)", page.q)
                .sort("invitedAt", "invited_at", "timestamptz")
                .order("-invitedAt")
                .id("id");
        return inStatus(list, filter.status).page(pool, page, row -> view(row, actor));
    }

    private ListQuery inStatus(ListQuery list, InvitationStatus status) {
        if (status == null) {
            return list;
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return switch (status) {
            case OPEN -> list.where("status = 'OPEN' and expires_at > ?", now);
            case ANSWERED -> list.where("status = ?", "ANSWERED");
            case EXPIRED -> list.where("(status = 'EXPIRED' or status = 'OPEN' and expires_at <= ?)", now);
        };
    }

    private InvitationView view(Row row, Actor actor) {
        return new InvitationView(
                        row.getUUID("id"),
                        row.getLong("version"),
                        row.getUUID("ticket_id"),
                        row.getString("ticket_number"),
                        row.getString("ticket_title"),
                        row.getInteger("closure"),
                        row.getUUID("person_id"),
                        Channel.valueOf(row.getString("channel")),
                        InvitationStatus.valueOf(row.getString("status")),
                        instant(row, "invited_at"),
                        instant(row, "sent_at"),
                        instant(row, "expires_at"),
                        List.of())
                .seenBy(actor, clock.instant());
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
