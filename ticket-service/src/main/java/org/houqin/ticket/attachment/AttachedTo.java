package org.houqin.ticket.attachment;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;

/** What files can be attached to, as far as files need to know it. */
public interface AttachedTo {
    /** @throws RuleViolation NOT_FOUND when there is no such ticket or the actor may not know of it */
    Uni<Void> requireVisible(UUID ticketId, Actor actor);
}
