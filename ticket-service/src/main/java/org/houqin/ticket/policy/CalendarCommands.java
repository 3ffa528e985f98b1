package org.houqin.ticket.policy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.sla.Rulebook;

/** What can be done to calendars. Versions are only ever added: clocks have pinned those there are. */
@ApplicationScoped
public class CalendarCommands {
    private static final String ADD = """
            insert into calendar (id, version, code, name_zh, name_en) values (cast(?1 as uuid), 0, ?2, ?3, ?4)
            on conflict (code) do nothing
            """;
    private static final String CHANGE = """
            update calendar set version = version + 1, name_zh = ?2, name_en = ?3 where id = cast(?1 as uuid)
            """;
    private static final String NEXT = """
            insert into calendar_version (calendar_id, number, effective_from, rules, note, created_at, created_by)
            select cast(?1 as uuid), coalesce(max(number), 0) + 1, cast(?2 as timestamptz),
                cast(cast(?3 as text) as jsonb), cast(?4 as text), cast(?5 as timestamptz), cast(?6 as text)
            from calendar_version where calendar_id = cast(?1 as uuid)
            """;

    private final Versions versions;
    private final Rulebook rulebook;

    CalendarCommands(Versions versions, Rulebook rulebook) {
        this.versions = versions;
        this.rulebook = rulebook;
    }

    /** @throws RuleViolation ALREADY_EXISTS when the code is taken, INVALID_INPUT when one cannot count by it */
    public Uni<CalendarView> add(CalendarRequest wanted, Actor actor) {
        CalendarCheck.require("rules", wanted.rules());
        UUID id = Ids.next();
        return versions.write(
                        ADD,
                        id.toString(),
                        wanted.code(),
                        wanted.name().zh(),
                        wanted.name().en())
                .invoke(added -> {
                    if (added == 0) {
                        throw new RuleViolation(
                                CommonError.ALREADY_EXISTS, "There is a calendar " + wanted.code() + " already.");
                    }
                })
                .flatMap(added -> next(id, wanted, actor));
    }

    /**
     * Its name, and its next version.
     *
     * @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID_INPUT
     */
    public Uni<CalendarView> change(UUID id, CalendarRequest wanted, IfMatch ifMatch, Actor actor) {
        CalendarCheck.require("rules", wanted.rules());
        return versions.one(CalendarQueries.LOCKED, CalendarView.class, id.toString())
                .invoke(found -> {
                    if (found == null) {
                        throw RuleViolation.notFound();
                    }
                    IfMatch.require(ifMatch, found.version());
                    if (!found.code().equals(wanted.code())) {
                        throw RuleViolation.invalid("code", "cannot be changed");
                    }
                })
                .flatMap(found -> versions.write(
                        CHANGE, id.toString(), wanted.name().zh(), wanted.name().en()))
                .flatMap(changed -> next(id, wanted, actor));
    }

    private Uni<CalendarView> next(UUID id, CalendarRequest wanted, Actor actor) {
        Instant now = versions.now();
        return versions.write(
                        NEXT,
                        id.toString(),
                        versions.effective(wanted.effectiveFrom(), now),
                        versions.text(wanted.rules()),
                        wanted.note(),
                        now,
                        actor.name())
                .invoke(rulebook::turn)
                .flatMap(added -> versions.one(CalendarQueries.ONE, CalendarView.class, id.toString(), now));
    }
}
