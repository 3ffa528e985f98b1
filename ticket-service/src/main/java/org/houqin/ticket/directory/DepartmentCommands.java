package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.problem.CommonError;
import org.houqin.platform.problem.RuleViolation;

/** What can be done to departments. */
@ApplicationScoped
public class DepartmentCommands {
    private final Departments departments;
    private final Outbox outbox;

    DepartmentCommands(Departments departments, Outbox outbox) {
        this.departments = departments;
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
                .flatMap(ok -> departments.persist(new Department(wanted)))
                .call(department -> outbox.append(department, actor, Audience.nobody(), List.of(department.changed())))
                .call(departments::flush)
                .map(department ->
                        new DepartmentView(department.id(), 0, wanted.parentId(), wanted.code(), wanted.name()));
    }
}
