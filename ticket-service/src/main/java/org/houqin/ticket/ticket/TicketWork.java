package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.problem.RuleViolation;

/** Lets those who work on a ticket at its worksheet; each answer is the ticket, locked. */
@ApplicationScoped
public class TicketWork {
    private final TicketChanges changes;
    private final TicketQueries queries;

    TicketWork(TicketChanges changes, TicketQueries queries) {
        this.changes = changes;
        this.queries = queries;
    }

    /** @throws RuleViolation NOT_FOUND, FORBIDDEN unless it is the actor's work, TICKET_STATE unless work is under way */
    public Uni<Ticket> byTechnician(UUID id, Actor actor) {
        return changes.visible(id, actor, TicketAction.WORK).invoke(ticket -> ticket.require(TicketAction.WORK));
    }

    /** The same for somebody who answers by their role. */
    public Uni<Ticket> byRole(UUID id, String role, Actor actor) {
        return changes.judged(id, permissions -> {
                    if (!permissions.visibleTo(actor)) {
                        throw RuleViolation.notFound();
                    }
                    if (!actor.has(role)) {
                        throw RuleViolation.forbidden("This step is for somebody else: " + role + ".");
                    }
                })
                .invoke(ticket -> ticket.require(TicketAction.WORK));
    }

    /**
     * The ticket as those see it who work on it or look after it.
     *
     * @throws RuleViolation NOT_FOUND, FORBIDDEN for those who only reported it or wait for it
     */
    public Uni<TicketView> looked(UUID id, Actor actor) {
        return queries.view(id, actor).invoke(view -> {
            boolean works = view.permissions().worksOn(actor);
            if (!works && !actor.has(Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN)) {
                throw RuleViolation.forbidden("The worksheet is for those who work on the ticket.");
            }
        });
    }
}
