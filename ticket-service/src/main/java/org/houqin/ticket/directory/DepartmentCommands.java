package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;
import org.houqin.ticket.changes.Change;
import org.houqin.ticket.changes.ChangeLog;

/** What can be done to departments. */
@ApplicationScoped
public class DepartmentCommands {
    private final Departments departments;
    private final ChangeLog history;
    private final Outbox outbox;

    DepartmentCommands(Departments departments, ChangeLog history, Outbox outbox) {
        this.departments = departments;
        this.history = history;
        this.outbox = outbox;
    }

    /** @throws RuleViolation ALREADY_EXISTS when the code is taken, INVALID_INPUT when there is no such parent */
    public Uni<DepartmentView> add(NewDepartment wanted, Actor actor) {
        return departments
                .hasCode(wanted.code())
                .invoke(taken -> {
                    if (taken) {
                        throw new RuleViolation(
                                CommonError.ALREADY_EXISTS, "There is a department " + wanted.code() + " already.");
                    }
                })
                .flatMap(free -> departments.requireIfGiven(wanted.parentId(), "parentId"))
                .flatMap(ok -> departments.persist(new Department(wanted.parentId(), wanted.code(), wanted.name())))
                .call(department -> tell(department, actor, null, List.of(department.changed())))
                .call(departments::flush)
                .map(DepartmentView::of);
    }

    /**
     * Renames, moves or retires a department.
     *
     * @throws RuleViolation NOT_FOUND, STALE_VERSION, STILL_IN_USE when parts of it are in use, INVALID_INPUT when it
     *     cannot belong there
     */
    public Uni<DepartmentView> edit(UUID id, DepartmentRequest wanted, IfMatch ifMatch, Actor actor) {
        return departments
                .forUpdate(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .invoke(department -> IfMatch.require(ifMatch, department.version()))
                .call(department -> Objects.equals(wanted.parentId(), department.parentId())
                        ? Uni.createFrom().voidItem()
                        : requirePlace(wanted.parentId(), id))
                .call(department -> wanted.active() || !department.isActive()
                        ? Uni.createFrom().voidItem()
                        : requireNoActiveParts(id))
                .call(department -> {
                    Map<String, Object> before = department.remembered();
                    return tell(
                            department,
                            actor,
                            before,
                            department.describe(wanted.parentId(), wanted.name(), wanted.active()));
                })
                .call(departments::flush)
                .map(DepartmentView::of);
    }

    private Uni<Void> requirePlace(UUID parent, UUID id) {
        return parent == null
                ? Uni.createFrom().voidItem()
                : departments
                        .requireIfGiven(parent, "parentId")
                        .flatMap(ok -> departments.liesIn(parent, id))
                        .invoke(inside -> {
                            if (inside) {
                                throw RuleViolation.invalid("parentId", "belongs to this department itself");
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Void> requireNoActiveParts(UUID id) {
        return departments
                .hasActiveParts(id)
                .invoke(some -> {
                    if (some) {
                        throw new RuleViolation(
                                TicketError.STILL_IN_USE, "Departments in use belong to it; retire those first.");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> tell(
            Department department, Actor actor, Map<String, Object> before, List<DirectoryEvent> events) {
        return history.record(actor, new Change("department", department.id(), before, department.remembered()))
                .flatMap(written -> outbox.append(department, actor, Audience.nobody(), events));
    }
}
