package org.houqin.ticket.work;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.catalog.Categories;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;

/** What can be done to codes. */
@ApplicationScoped
public class WorkCodeCommands {
    private final WorkCodes codes;
    private final Categories categories;
    private final ChangeLog history;

    WorkCodeCommands(WorkCodes codes, Categories categories, ChangeLog history) {
        this.codes = codes;
        this.categories = categories;
        this.history = history;
    }

    /** @throws RuleViolation ALREADY_EXISTS when the code is taken, INVALID_INPUT when there is no such category */
    public Uni<WorkCodeView> add(WorkCodeRequest.New wanted, Actor actor) {
        return codes.hasCode(wanted.kind(), wanted.code())
                .invoke(taken -> {
                    if (taken) {
                        throw new RuleViolation(
                                CommonError.ALREADY_EXISTS, "There is a code " + wanted.code() + " already.");
                    }
                })
                .flatMap(free -> category(wanted.categoryId()))
                .map(ok -> {
                    WorkCode code = new WorkCode(wanted.kind(), wanted.code());
                    code.describe(wanted.categoryId(), wanted.name(), true);
                    return code;
                })
                .flatMap(codes::persistAndFlush)
                .call(code -> remember(code, actor, null))
                .map(WorkCode::view);
    }

    /** @throws RuleViolation NOT_FOUND, STALE_VERSION, INVALID_INPUT when there is no such category */
    public Uni<WorkCodeView> edit(UUID id, WorkCodeRequest.Edit wanted, IfMatch ifMatch, Actor actor) {
        return codes.forUpdate(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .invoke(code -> IfMatch.require(ifMatch, code.version()))
                .call(code -> category(wanted.categoryId()))
                .call(code -> {
                    Map<String, Object> before = code.remembered();
                    code.describe(wanted.categoryId(), wanted.name(), wanted.active());
                    return remember(code, actor, before);
                })
                .call(codes::flush)
                .map(WorkCode::view);
    }

    private Uni<Void> category(UUID id) {
        return id == null ? Uni.createFrom().voidItem() : categories.require(id).replaceWithVoid();
    }

    private Uni<Void> remember(WorkCode code, Actor actor, Map<String, Object> before) {
        return history.record(actor, new Change("work-code", code.id(), before, code.remembered()));
    }
}
