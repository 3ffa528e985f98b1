package org.houqin.ticket.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;

/** What can be done to the catalogue. */
@ApplicationScoped
public class CategoryCommands {
    private final Categories categories;

    CategoryCommands(Categories categories) {
        this.categories = categories;
    }

    /**
     * @throws RuleViolation ALREADY_EXISTS when the code is taken, INVALID_INPUT when there is no such parent
     */
    public Uni<CategoryView> add(NewCategory wanted) {
        return categories
                .hasCode(wanted.code())
                .invoke(taken -> {
                    if (taken) {
                        throw new RuleViolation(
                                CommonError.ALREADY_EXISTS, "There is a category " + wanted.code() + " already.");
                    }
                })
                .flatMap(free -> wanted.parentId() == null
                        ? Uni.createFrom().voidItem()
                        : categories
                                .findById(wanted.parentId())
                                .onItem()
                                .ifNull()
                                .failWith(() -> RuleViolation.invalid("parentId", "is no category"))
                                .replaceWithVoid())
                .flatMap(ok -> categories.persistAndFlush(new Category(wanted)))
                .map(category -> new CategoryView(
                        category.id(),
                        0,
                        wanted.parentId(),
                        wanted.code(),
                        wanted.name(),
                        wanted.respondMinutes(),
                        wanted.resolveMinutes(),
                        wanted.skill(),
                        wanted.icon()));
    }
}
