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

/** What can be done to policies. A version that holds is never altered; a draft is until it holds. */
@ApplicationScoped
public class PolicyCommands {
    private static final String ADD = """
            insert into sla_policy (id, version, code, name_zh, name_en) values (cast(?1 as uuid), 0, ?2, ?3, ?4)
            on conflict (code) do nothing
            """;
    private static final String CHANGE = """
            update sla_policy set version = version + 1, name_zh = ?2, name_en = ?3 where id = cast(?1 as uuid)
            """;
    private static final String FORGET_DRAFT =
            "delete from sla_policy_version where policy_id = cast(?1 as uuid) and effective_from is null";
    private static final String NEXT = """
            insert into sla_policy_version (policy_id, number, effective_from, terms, note, created_at, created_by)
            select cast(?1 as uuid), coalesce(max(number), 0) + 1, cast(cast(?2 as text) as timestamptz),
                cast(cast(?3 as text) as jsonb), cast(?4 as text), cast(?5 as timestamptz), cast(?6 as text)
            from sla_policy_version where policy_id = cast(?1 as uuid)
            """;
    private static final String TEMPLATE = """
            insert into sla_policy_version (policy_id, number, effective_from, terms, note, created_at, created_by)
            select p.id, latest.number + 1, cast(?2 as timestamptz),
                latest.terms || jsonb_build_object('enabled', p.template = cast(?1 as text)), null,
                cast(?3 as timestamptz), cast(?4 as text)
            from sla_policy p cross join lateral (select number, terms from sla_policy_version v
                where v.policy_id = p.id order by v.number desc limit 1) latest
            where p.template is not null
            """;

    private final Versions versions;
    private final PolicyCheck check;
    private final Rulebook rulebook;

    PolicyCommands(Versions versions, PolicyCheck check, Rulebook rulebook) {
        this.versions = versions;
        this.check = check;
        this.rulebook = rulebook;
    }

    /** @throws RuleViolation ALREADY_EXISTS when the code is taken, INVALID_INPUT */
    public Uni<PolicyView> add(PolicyRequest wanted, Actor actor) {
        UUID id = Ids.next();
        return check.require("terms", wanted.terms())
                .flatMap(known -> versions.write(
                        ADD,
                        id.toString(),
                        wanted.code(),
                        wanted.name().zh(),
                        wanted.name().en()))
                .invoke(added -> {
                    if (added == 0) {
                        throw new RuleViolation(
                                CommonError.ALREADY_EXISTS, "There is a policy " + wanted.code() + " already.");
                    }
                })
                .flatMap(added -> next(id, wanted, actor));
    }

    /**
     * Its name, and its next version or its draft; what was a draft before is replaced by it.
     *
     * @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID_INPUT
     */
    public Uni<PolicyView> change(UUID id, PolicyRequest wanted, IfMatch ifMatch, Actor actor) {
        return versions.one(PolicyQueries.LOCKED, PolicyView.class, id.toString())
                .invoke(found -> {
                    if (found == null) {
                        throw RuleViolation.notFound();
                    }
                    IfMatch.require(ifMatch, found.version());
                    if (!found.code().equals(wanted.code())) {
                        throw RuleViolation.invalid("code", "cannot be changed");
                    }
                })
                .flatMap(found -> check.require("terms", wanted.terms()))
                .flatMap(known -> versions.write(FORGET_DRAFT, id.toString()))
                .flatMap(forgotten -> versions.write(
                        CHANGE, id.toString(), wanted.name().zh(), wanted.name().en()))
                .flatMap(changed -> next(id, wanted, actor));
    }

    /** Lets the shipped policies of one set hold and those of the others hold no longer. */
    public Uni<Void> template(TemplateRequest wanted, Actor actor) {
        Instant now = versions.now();
        return versions.write(
                        TEMPLATE, wanted.template(), versions.effective(wanted.effectiveFrom(), now), now, actor.name())
                .invoke(rulebook::turn)
                .replaceWithVoid();
    }

    private Uni<PolicyView> next(UUID id, PolicyRequest wanted, Actor actor) {
        Instant now = versions.now();
        String from = wanted.draft()
                ? null
                : versions.effective(wanted.effectiveFrom(), now).toString();
        return versions.write(
                        NEXT, id.toString(), from, versions.text(wanted.terms()), wanted.note(), now, actor.name())
                .invoke(rulebook::turn)
                .flatMap(added -> versions.one(PolicyQueries.ONE, PolicyView.class, id.toString(), now));
    }
}
