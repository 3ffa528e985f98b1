package org.houqin.ticket.changes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.text.LocalName;

/** Reads what was changed, latest first. */
@ApplicationScoped
public class ChangeQueries {
    /** What the service desk itself administers; the rest is for administrators. */
    private static final String[] OF_THE_DESK = {"technician", "team", "triage-rule", "dispatch-rule"};

    private static final String NAMED = """
            cast((select coalesce(jsonb_agg(f.field || jsonb_build_object('fromName', thing_names(f.field -> 'from'),
                    'toName', thing_names(f.field -> 'to')) order by f.n), '[]')
                from jsonb_array_elements(e.fields) with ordinality as f(field, n)) as text) as named""";

    private final Pool pool;
    private final ObjectMapper json;

    ChangeQueries(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** What the reader may see of what is wanted. */
    public Uni<Page<ChangeView>> list(ChangeListQuery wanted, Actor reader) {
        return ListQuery.select("e.id, e.thing, e.thing_id, e.at, e.actor_id, e.actor_name, e.kind,"
                        + " cast(thing_name(cast(e.thing_id as text)) as text) as name, " + NAMED)
                .from("change_log e")
                .where("e.thing = ?", wanted.thing)
                .where("e.thing_id = ?", wanted.thingId)
                .where("e.thing = any(?)", reader.has(Roles.ADMIN) ? null : (Object) OF_THE_DESK)
                .sort("at", "e.position", "bigint")
                .order("-at")
                .id("e.id")
                .page(pool, wanted, this::view);
    }

    private ChangeView view(Row row) {
        UUID actor = row.getUUID("actor_id");
        return new ChangeView(
                row.getUUID("id"),
                row.getString("thing"),
                row.getUUID("thing_id"),
                row.getString("name") == null ? null : parse(row.getString("name"), LocalName.class),
                row.getOffsetDateTime("at").toInstant(),
                actor == null ? null : new ChangeView.By(actor, row.getString("actor_name")),
                row.getString("kind"),
                List.of(parse(row.getString("named"), ChangeView.Field[].class)));
    }

    private <T> T parse(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change does not parse", e);
        }
    }
}
