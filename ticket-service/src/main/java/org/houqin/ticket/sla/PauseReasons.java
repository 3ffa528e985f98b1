package org.houqin.ticket.sla;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;

/** The pause reasons, kept in the transaction under way. */
@ApplicationScoped
public class PauseReasons {
    private static final String ROW = """
            select cast(jsonb_build_object('id', cast(md5(code) as uuid), 'code', code, 'version', version,
                'name', jsonb_build_object('zh', name_zh, 'en', name_en), 'party', party,
                'stopsRespond', stops_respond, 'stopsResolve', stops_resolve, 'stopsFirm', stops_firm,
                'chaseAfter', chase_after, 'giveUpAfter', give_up_after, 'active', active) as text)
            from pause_reason where code = ?1
            """;
    private static final String LOCKED = ROW + " for update";
    private static final String ADD = """
            insert into pause_reason (code, version, name_zh, name_en, party, stops_respond, stops_resolve, stops_firm,
                chase_after, give_up_after, active)
            values (?1, 0, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as integer), cast(?9 as integer), ?10)
            on conflict (code) do nothing
            """;
    private static final String CHANGE = """
            update pause_reason set version = version + 1, name_zh = ?2, name_en = ?3, party = ?4, stops_respond = ?5,
                stops_resolve = ?6, stops_firm = ?7, chase_after = cast(?8 as integer),
                give_up_after = cast(?9 as integer), active = ?10
            where code = ?1
            """;

    private final ObjectMapper json;
    private final Rulebook rulebook;
    private final ChangeLog history;

    PauseReasons(ObjectMapper json, Rulebook rulebook, ChangeLog history) {
        this.json = json;
        this.rulebook = rulebook;
        this.history = history;
    }

    /**
     * The reason a person chose.
     *
     * @throws RuleViolation INVALID_INPUT on {@code reason} when there is none such in use
     */
    public Uni<PauseReason> require(String code) {
        return find(code).map(found -> {
            if (found == null || !found.active()) {
                throw RuleViolation.invalid("reason", "is no pause reason in use");
            }
            return new PauseReason(
                    found.code(),
                    found.party(),
                    found.stopsRespond(),
                    found.stopsResolve(),
                    found.stopsFirm(),
                    found.chaseAfter(),
                    found.giveUpAfter());
        });
    }

    /** @throws RuleViolation ALREADY_EXISTS when the code is taken */
    public Uni<PauseReasonView> add(PauseReasonView wanted, Actor actor) {
        return write(ADD, wanted).flatMap(added -> {
            if (added == 0) {
                throw new RuleViolation(
                        CommonError.ALREADY_EXISTS, "There is a pause reason " + wanted.code() + " already.");
            }
            return find(wanted.code()).call(kept -> remember(kept, null, actor));
        });
    }

    /**
     * Changes what follows from a reason from now on; waiting under way keeps what held when it began.
     *
     * @throws RuleViolation NOT_FOUND, STALE_VERSION
     */
    public Uni<PauseReasonView> change(String code, PauseReasonView wanted, IfMatch ifMatch, Actor actor) {
        if (!code.equals(wanted.code())) {
            throw RuleViolation.invalid("code", "cannot be changed");
        }
        return find(LOCKED, code)
                .invoke(found -> {
                    if (found == null) {
                        throw RuleViolation.notFound();
                    }
                    IfMatch.require(ifMatch, found.version());
                })
                .flatMap(before -> write(CHANGE, wanted)
                        .flatMap(changed -> find(code))
                        .call(kept -> remember(kept, before.remembered(), actor)));
    }

    private Uni<Void> remember(PauseReasonView kept, Map<String, Object> before, Actor actor) {
        return history.record(actor, new Change("pause-reason", kept.id(), before, kept.remembered()));
    }

    private Uni<Integer> write(String sql, PauseReasonView wanted) {
        if (wanted.chaseAfter() != null
                && wanted.giveUpAfter() != null
                && wanted.giveUpAfter() <= wanted.chaseAfter()) {
            throw RuleViolation.invalid("giveUpAfter", "must be later than the reminder");
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql)
                        .setParameter(1, wanted.code())
                        .setParameter(2, wanted.name().zh())
                        .setParameter(3, wanted.name().en())
                        .setParameter(4, wanted.party().name())
                        .setParameter(5, wanted.stopsRespond())
                        .setParameter(6, wanted.stopsResolve())
                        .setParameter(7, wanted.stopsFirm())
                        .setParameter(8, wanted.chaseAfter())
                        .setParameter(9, wanted.giveUpAfter())
                        .setParameter(10, wanted.active())
                        .executeUpdate())
                .invoke(rulebook::turn);
    }

    private Uni<PauseReasonView> find(String code) {
        return find(ROW, code);
    }

    private Uni<PauseReasonView> find(String sql, String code) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql, String.class)
                        .setParameter(1, code)
                        .getSingleResultOrNull())
                .map(text -> {
                    try {
                        return text == null ? null : json.readValue(text, PauseReasonView.class);
                    } catch (JsonProcessingException e) {
                        throw new IllegalStateException("A pause reason does not parse", e);
                    }
                });
    }
}
