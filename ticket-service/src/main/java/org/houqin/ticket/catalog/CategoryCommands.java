package org.houqin.ticket.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;

/** What can be done to the catalogue. */
@ApplicationScoped
public class CategoryCommands {
    private final Categories categories;
    private final ChangeLog history;

    CategoryCommands(Categories categories, ChangeLog history) {
        this.categories = categories;
        this.history = history;
    }

    /**
     * @throws RuleViolation ALREADY_EXISTS when the code is taken, INVALID_INPUT when there is no such parent
     */
    public Uni<CategoryView> add(NewCategory wanted, Actor actor) {
        return categories
                .hasCode(wanted.code())
                .invoke(taken -> {
                    if (taken) {
                        throw new RuleViolation(
                                CommonError.ALREADY_EXISTS, "There is a category " + wanted.code() + " already.");
                    }
                })
                .flatMap(free -> requireParent(wanted.parentId()))
                .flatMap(ok -> categories.persistAndFlush(new Category(wanted)))
                .call(category -> remember(category, actor, null))
                .map(Category::view);
    }

    /**
     * Says anew what a category is; tickets that have it keep it, and their clocks keep their limits.
     *
     * @throws RuleViolation NOT_FOUND, STALE_VERSION, STILL_IN_USE when categories in use belong to it, INVALID_INPUT
     *     when it cannot belong there
     */
    public Uni<CategoryView> edit(UUID id, CategoryRequest wanted, IfMatch ifMatch, Actor actor) {
        return categories
                .forUpdate(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .invoke(category -> IfMatch.require(ifMatch, category.version()))
                .call(category -> Objects.equals(wanted.parentId(), category.parentId())
                        ? Uni.createFrom().voidItem()
                        : requirePlace(wanted.parentId(), id))
                .call(category -> wanted.active() || !category.isActive()
                        ? Uni.createFrom().voidItem()
                        : requireNoActiveParts(id))
                .call(category -> {
                    Map<String, Object> before = category.remembered();
                    category.describe(wanted);
                    return remember(category, actor, before);
                })
                .call(categories::flush)
                .map(Category::view);
    }

    private Uni<Void> requirePlace(UUID parent, UUID id) {
        return parent == null
                ? Uni.createFrom().voidItem()
                : requireParent(parent)
                        .flatMap(ok -> categories.liesIn(parent, id))
                        .invoke(inside -> {
                            if (inside) {
                                throw RuleViolation.invalid("parentId", "belongs to this category itself");
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Void> requireParent(UUID parent) {
        return parent == null
                ? Uni.createFrom().voidItem()
                : categories
                        .findById(parent)
                        .map(found -> found != null && found.isActive() ? found : null)
                        .onItem()
                        .ifNull()
                        .failWith(() -> RuleViolation.invalid("parentId", "is no category in use"))
                        .replaceWithVoid();
    }

    private Uni<Void> requireNoActiveParts(UUID id) {
        return categories
                .hasActiveParts(id)
                .invoke(some -> {
                    if (some) {
                        throw new RuleViolation(
                                TicketError.STILL_IN_USE, "Categories in use belong to it; retire those first.");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> remember(Category category, Actor actor, Map<String, Object> before) {
        return history.record(actor, new Change("category", category.id(), before, category.remembered()));
    }
}
