package org.houqin.ticket.explain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.sla.Rulebook;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.ticket.TicketQueries;

/** Reads how due times came about, with one statement for all clocks of a ticket. */
@ApplicationScoped
public class ExplanationQueries {
    private static final String CLOCKS = """
            select cast(coalesce(jsonb_agg(jsonb_build_object(
                'id', s.id, 'target', s.target, 'closure', s.closure, 'named', s.named,
                'policy', (select jsonb_build_object('code', p.code,
                        'name', jsonb_build_object('zh', p.name_zh, 'en', p.name_en), 'number', v.number,
                        'effectiveFrom', v.effective_from, 'urgency', v.terms #> '{match,urgency}',
                        'category', (select jsonb_build_object('zh', c.name_zh, 'en', c.name_en) from category c
                            where c.id = cast(v.terms #>> '{match,categoryId}' as uuid)),
                        'place', (select jsonb_build_object('zh', l.path_zh, 'en', l.path_en) from location l
                            where l.id = cast(v.terms #>> '{match,locationId}' as uuid)),
                        'department', (select jsonb_build_object('zh', d.name_zh, 'en', d.name_en) from department d
                            where d.id = cast(v.terms #>> '{match,departmentId}' as uuid)),
                        'group', (select jsonb_build_object('zh', g.name_zh, 'en', g.name_en) from people_group g
                            where g.id = cast(v.terms #>> '{match,groupId}' as uuid)))
                    from sla_policy p join sla_policy_version v on v.policy_id = p.id and v.number = s.policy_version
                    where p.id = s.policy_id),
                'calendarId', s.calendar_id, 'calendarVersion', s.calendar_version, 'calendarCode', k.code,
                'calendarName', jsonb_build_object('zh', k.name_zh, 'en', k.name_en),
                'amount', s.amount, 'unit', s.unit, 'targetSeconds', s.limit_seconds, 'startedAt', s.started_at,
                'baseDueAt', s.base_due_at, 'dueAt', s.due_at, 'pausedAt', s.paused_at, 'stoppedAt', s.stopped_at,
                'stoppedBy', (select e.kind from timeline e where e.ticket_id = s.ticket_id and e.at = s.stopped_at
                        and e.kind not like 'sla-%' order by e.position limit 1),
                'pauses', (select coalesce(jsonb_agg(jsonb_build_object(
                        'name', jsonb_build_object('zh', r.name_zh, 'en', r.name_en), 'party', w.party,
                        'startedAt', w.started_at, 'endedAt', w.ended_at, 'stops', case s.target
                            when 'RESPOND' then w.stops_respond when 'RESOLVE' then w.stops_resolve
                            else w.stops_firm end) order by w.started_at), '[]')
                    from pause_span w join pause_reason r on r.code = w.reason
                    where w.ticket_id = s.ticket_id and (w.ended_at is null or w.ended_at > s.started_at)
                        and (s.stopped_at is null or w.started_at < s.stopped_at)),
                'warnings', (select coalesce(jsonb_agg(jsonb_build_object('share', g.share, 'firedAt', g.fired_at,
                        'step', g.step) order by g.share), '[]')
                    from sla_warning g where g.clock_id = s.id)
                ) order by s.closure desc, s.target desc, s.started_at), '[]') as text)
            from sla_clock s join calendar k on k.id = s.calendar_id
            where s.ticket_id = $1 and (cast($2 as text) is null or s.target = $2)
            """;

    private final TicketQueries tickets;
    private final Rulebook rulebook;
    private final Pool pool;
    private final ObjectMapper json;
    private final Clock clock;

    ExplanationQueries(TicketQueries tickets, Rulebook rulebook, Pool pool, ObjectMapper json, Clock clock) {
        this.tickets = tickets;
        this.rulebook = rulebook;
        this.pool = pool;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The clocks of a ticket that the actor may see, the latest first.
     *
     * @param target null for all
     * @throws RuleViolation NOT_FOUND
     */
    public Uni<List<ExplanationView>> of(UUID ticketId, SlaTarget target, Actor actor) {
        return tickets.view(ticketId, actor)
                .flatMap(visible ->
                        pool.preparedQuery(CLOCKS).execute(Tuple.of(ticketId, target == null ? null : target.name())))
                .map(rows -> parse(rows.iterator().next().getString(0)))
                .flatMap(clocks -> rulebook.read().map(rules -> {
                    Instant now = clock.instant();
                    return Stream.of(clocks)
                            .map(one -> new Explanation(
                                            one, rules.calendar(one.calendarId(), one.calendarVersion()), now)
                                    .view())
                            .toList();
                }));
    }

    private ExplainedClock[] parse(String text) {
        try {
            return json.readValue(text, ExplainedClock[].class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Clocks do not parse", e);
        }
    }
}
