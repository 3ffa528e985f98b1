package org.houqin.ticket.ticket;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.directory.People;

/** Reports the service desk enters for those who call. */
@ApplicationScoped
class Desk {
    private final People people;

    Desk(People people) {
        this.people = people;
    }

    /**
     * Whose need it is: the actor's own, or the caller's.
     *
     * @throws RuleViolation FORBIDDEN when the actor is not at the desk, INVALID_INPUT when nobody is known by this id, or
     *     the caller cannot be reached
     */
    Uni<UUID> requester(NewTicket wanted, Actor actor) {
        UUID caller = wanted.requesterId();
        if (caller == null || actor.is(caller)) {
            return Uni.createFrom().item(actor.id());
        }
        if (!actor.has(Roles.DISPATCHER)) {
            throw RuleViolation.forbidden("Only the service desk reports on behalf of others.");
        }
        if (Visitor.is(caller) && (wanted.contact() == null || wanted.contact().isBlank())) {
            throw RuleViolation.invalid("contact", "is needed for somebody the directory does not know");
        }
        return people.findById(caller)
                .onItem()
                .ifNull()
                .failWith(() -> RuleViolation.invalid("requesterId", "is nobody known"))
                .map(known -> caller);
    }

    /** By which way it came: on somebody's behalf is by the desk, whatever was said. */
    Channel channel(NewTicket wanted) {
        if (wanted.requesterId() != null) {
            return Channel.DESK;
        }
        return wanted.channel() == null || wanted.channel() == Channel.DESK ? Channel.API : wanted.channel();
    }
}
