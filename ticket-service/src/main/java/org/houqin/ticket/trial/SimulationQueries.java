package org.houqin.ticket.trial;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.Urgency;

/** Reads simulations and the changes they found. */
@ApplicationScoped
public class SimulationQueries {
    private static final String ONE = """
            select cast(jsonb_build_object('id', s.id, 'createdAt', s.created_at, 'createdBy', s.created_by_name,
                'kind', s.kind, 'thingId', s.thing_id, 'name', jsonb_build_object('zh', s.name_zh, 'en', s.name_en),
                'terms', case s.kind when 'POLICY' then s.tried end,
                'matched', case s.kind when 'POLICY' then jsonb_build_object(
                    'category', thing_name(s.tried #>> '{match,categoryId}'),
                    'place', thing_name(s.tried #>> '{match,locationId}'),
                    'department', thing_name(s.tried #>> '{match,departmentId}'),
                    'group', thing_name(s.tried #>> '{match,groupId}')) end, 'rules', case s.kind when 'CALENDAR' then s.tried end,
                'from', s.first_day, 'to', s.last_day, 'zone', s.zone, 'result', s.result) as text)
            from sla_simulation s where s.id = ?1
            """;
    private static final String CHANGES = """
            sla_simulation_change ch join sla_simulation s on s.id = ch.simulation_id
                join ticket t on t.id = ch.ticket_id join category c on c.id = t.category_id
                left join sla_policy pb on pb.id = ch.policy_before
                left join sla_policy pa on pa.id = ch.policy_after
            """;

    private final Pool pool;
    private final ObjectMapper json;

    SimulationQueries(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /**
     * One simulation; inside a transaction as the transaction has left it.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public Uni<SimulationView> view(UUID id) {
        return Panache.withSession(() -> Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(ONE, String.class)
                                .setParameter(1, id)
                                .getSingleResultOrNull()))
                .map(found -> {
                    if (found == null) {
                        throw RuleViolation.notFound();
                    }
                    return parse(found);
                });
    }

    /** Those of the last weeks, latest first. */
    public Uni<Page<SimulationSummary>> list(PageRequest page) {
        return ListQuery.select("s.*")
                .from("sla_simulation s")
                .where("position(lower(?) in lower(s.name_zh || ' ' || s.name_en)) > 0", page.q)
                .sort("createdAt", "s.created_at", "timestamptz")
                .order("-createdAt")
                .id("s.id")
                .page(pool, page, SimulationQueries::summary);
    }

    /**
     * What changed, the worst first.
     *
     * @throws RuleViolation NOT_FOUND when there is no such simulation
     */
    public Uni<Page<SimulationChange>> changes(UUID id, SimulationChangeQuery wanted) {
        return pool.preparedQuery("select 1 from sla_simulation where id = $1")
                .execute(Tuple.of(id))
                .flatMap(found -> {
                    if (found.size() == 0) {
                        throw RuleViolation.notFound();
                    }
                    return page(id, wanted);
                });
    }

    private Uni<Page<SimulationChange>> page(UUID id, SimulationChangeQuery wanted) {
        return ListQuery.select("""
                        ch.*, t.title, t.urgency, c.name_zh as category_zh, c.name_en as category_en,
                        pb.name_zh as before_zh, pb.name_en as before_en,
                        case when s.kind = 'POLICY' and ch.policy_after = s.thing_id then s.name_zh else pa.name_zh end as after_zh,
                        case when s.kind = 'POLICY' and ch.policy_after = s.thing_id then s.name_en else pa.name_en end as after_en
                        """)
                .from(CHANGES)
                .where("ch.simulation_id = ?", id)
                .where("ch.effect = ?", wanted.effect == null ? null : (short) wanted.effect.ordinal())
                .where("ch.target = ?", wanted.target == null ? null : wanted.target.name())
                .where("t.urgency = ?", wanted.urgency == null ? null : wanted.urgency.name())
                .where("t.category_id = ?", wanted.categoryId)
                .where("? in (ch.policy_before, ch.policy_after)", wanted.policyId)
                .where("position(lower(?) in lower(ch.number || ' ' || t.title)) > 0", wanted.q)
                .sort("effect", "ch.effect", "smallint")
                .sort("number", "ch.number", "text")
                .order("effect,number")
                .id("ch.id")
                .page(pool, wanted, SimulationQueries::change);
    }

    private static SimulationSummary summary(Row row) {
        var result = row.getJsonObject("result");
        return new SimulationSummary(
                row.getUUID("id"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getString("created_by_name"),
                SimulationKind.valueOf(row.getString("kind")),
                name(row, "name"),
                row.getLocalDate("first_day"),
                row.getLocalDate("last_day"),
                result.getLong("tickets"),
                result.getLong("changedTickets"),
                result.getJsonObject("before").getLong("breached"),
                result.getJsonObject("after").getLong("breached"));
    }

    private static SimulationChange change(Row row) {
        return new SimulationChange(
                row.getUUID("id"),
                row.getUUID("ticket_id"),
                row.getString("number"),
                row.getString("title"),
                name(row, "category"),
                Urgency.valueOf(row.getString("urgency")),
                SlaTarget.valueOf(row.getString("target")),
                row.getInteger("closure"),
                SimulationEffect.values()[row.getInteger("effect")],
                TargetOutcome.valueOf(row.getString("before")),
                TargetOutcome.valueOf(row.getString("after")),
                name(row, "before"),
                name(row, "after"),
                instant(row, "due_before"),
                instant(row, "due_after"),
                instant(row, "stopped_at"));
    }

    private static LocalName name(Row row, String what) {
        String zh = row.getString(what + "_zh");
        return zh == null ? null : new LocalName(zh, row.getString(what + "_en"));
    }

    private static Instant instant(Row row, String column) {
        var at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }

    private SimulationView parse(String text) {
        try {
            return json.readValue(text, SimulationView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A simulation does not parse", e);
        }
    }
}
