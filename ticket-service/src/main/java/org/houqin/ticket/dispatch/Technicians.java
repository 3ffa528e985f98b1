package org.houqin.ticket.dispatch;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.ticket.TicketError;

/** The technicians. */
@ApplicationScoped
public class Technicians implements PanacheRepositoryBase<Technician, UUID> {
    /** @throws RuleViolation NOT_A_TECHNICIAN when the person is none */
    public Uni<Technician> require(UUID personId) {
        return findById(personId)
                .onItem()
                .ifNull()
                .failWith(() -> new RuleViolation(TicketError.NOT_A_TECHNICIAN, "This person is no technician."));
    }
}
