package org.houqin.ticket.sop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.catalog.Categories;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;

/** What can be done to procedures. */
@ApplicationScoped
public class SopCommands {
    private final Sops sops;
    private final SopQueries queries;
    private final Categories categories;
    private final ChangeLog history;

    SopCommands(Sops sops, SopQueries queries, Categories categories, ChangeLog history) {
        this.sops = sops;
        this.queries = queries;
        this.categories = categories;
        this.history = history;
    }

    /** @throws RuleViolation ALREADY_EXISTS when the category has one, INVALID_INPUT when there is no such category */
    public Uni<UUID> add(SopRequest wanted, Actor actor) {
        return categories
                .requireInUse(wanted.categoryId())
                .flatMap(category -> sops.hasCategory(wanted.categoryId()))
                .invoke(taken -> {
                    if (taken) {
                        throw new RuleViolation(
                                CommonError.ALREADY_EXISTS, "This category has a procedure; edit that one.");
                    }
                })
                .flatMap(free -> {
                    Sop sop = new Sop(wanted.categoryId());
                    List<SopStep> steps = sop.describe(wanted);
                    return sops.persist(sop)
                            .flatMap(kept -> sops.keep(sop, steps, actor))
                            .flatMap(kept -> history.record(
                                    actor, new Change("sop", sop.id(), null, Sops.remembered(wanted, steps))))
                            .replaceWith(sop.id());
                });
    }

    /**
     * Makes the next version; work under way keeps the one it began with.
     *
     * @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID_INPUT when it names another category
     */
    public Uni<Void> edit(UUID id, SopRequest wanted, IfMatch ifMatch, Actor actor) {
        return sops.forUpdate(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .invoke(sop -> {
                    IfMatch.require(ifMatch, sop.version());
                    if (!sop.categoryId().equals(wanted.categoryId())) {
                        throw RuleViolation.invalid("categoryId", "stays");
                    }
                })
                .flatMap(sop -> queries.remembered(id).flatMap(before -> next(sop, wanted, before, actor)));
    }

    private Uni<Void> next(Sop sop, SopRequest wanted, Map<String, Object> before, Actor actor) {
        List<SopStep> steps = sop.describe(wanted);
        return sops.keep(sop, steps, actor)
                .flatMap(kept ->
                        history.record(actor, new Change("sop", sop.id(), before, Sops.remembered(wanted, steps))));
    }
}
