package org.houqin.ticket.sla;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.calendar.BusinessCalendar;
import org.houqin.ticket.calendar.CalendarRules;

/**
 * Policies, calendars and pause reasons held in memory. Once a second it is looked whether the revision still is the
 * current one, so that a change holds on every replica within a second, and at once where it was made.
 */
@ApplicationScoped
public class Rulebook {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final String REVISION = "select cast(revision as text) from rulebook";
    private static final String ALL = """
            select cast(jsonb_build_object(
                'revision', (select revision from rulebook),
                'policies', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code,
                        'name', jsonb_build_object('zh', p.name_zh, 'en', p.name_en), 'number', v.number,
                        'effectiveFrom', v.effective_from, 'terms', v.terms)), '[]')
                    from sla_policy_version v join sla_policy p on p.id = v.policy_id),
                'calendars', (select coalesce(jsonb_agg(jsonb_build_object('calendarId', calendar_id, 'number', number,
                        'effectiveFrom', effective_from, 'rules', rules)), '[]') from calendar_version),
                'reasons', (select coalesce(jsonb_agg(jsonb_build_object('code', code, 'party', party,
                        'stopsRespond', stops_respond, 'stopsResolve', stops_resolve, 'stopsFirm', stops_firm,
                        'chaseAfter', chase_after, 'giveUpAfter', give_up_after)), '[]') from pause_reason)
            ) as text)
            """;

    private final Pool pool;
    private final ObjectMapper json;
    private volatile Held held;

    Rulebook(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    /** The current rules, for reads outside a session. */
    public Uni<SlaRules> read() {
        return current(this::byPool);
    }

    /** The current rules, for work inside the session under way; takes no second connection. */
    public Uni<SlaRules> inSession() {
        return current(Rulebook::bySession);
    }

    /** The rules read anew, for work that met a version this replica had not heard of. */
    public Uni<SlaRules> renewedInSession() {
        return load(Rulebook::bySession);
    }

    /** @throws RuleViolation INVALID_INPUT on this field when no version of the policy holds at this instant */
    public Uni<Void> requireInForce(UUID policy, String field, Instant at) {
        return inSession()
                .invoke(rules -> {
                    if (rules.inForce(policy, at).isEmpty()) {
                        throw RuleViolation.invalid(field, "is no policy in force");
                    }
                })
                .replaceWithVoid();
    }

    /** Says that something was changed here: the next who asks looks first. */
    public void turn() {
        Held known = held;
        if (known != null) {
            held = new Held(known.rules(), Long.MIN_VALUE);
        }
    }

    private Uni<SlaRules> current(Function<String, Uni<String>> query) {
        Held known = held;
        if (known == null) {
            return load(query);
        }
        long now = System.nanoTime();
        if (known.checked() != Long.MIN_VALUE && now - known.checked() < FRESH.toNanos()) {
            return Uni.createFrom().item(known.rules());
        }
        return query.apply(REVISION).flatMap(revision -> {
            if (Long.parseLong(revision) != known.rules().revision()) {
                return load(query);
            }
            held = new Held(known.rules(), now);
            return Uni.createFrom().item(known.rules());
        });
    }

    private Uni<SlaRules> load(Function<String, Uni<String>> query) {
        long now = System.nanoTime();
        return query.apply(ALL).map(this::parse).invoke(rules -> held = new Held(rules, now));
    }

    private Uni<String> byPool(String sql) {
        return pool.query(sql).execute().map(rows -> rows.iterator().next().getString(0));
    }

    private static Uni<String> bySession(String sql) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql, String.class).getSingleResult());
    }

    private SlaRules parse(String text) {
        try {
            Everything all = json.readValue(text, Everything.class);
            return new SlaRules(
                    all.revision(),
                    all.policies(),
                    all.calendars().stream().map(Pinned::version).toList(),
                    all.reasons());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The rulebook does not parse", e);
        }
    }

    private record Held(SlaRules rules, long checked) {}

    private record Everything(
            long revision, List<SlaPolicy> policies, List<Pinned> calendars, List<PauseReason> reasons) {}

    private record Pinned(UUID calendarId, int number, Instant effectiveFrom, CalendarRules rules) {
        SlaRules.CalendarVersion version() {
            return new SlaRules.CalendarVersion(calendarId, number, effectiveFrom, new BusinessCalendar(rules));
        }
    }
}
