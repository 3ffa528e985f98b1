package org.houqin.platform.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.houqin.platform.audit.AuditTrail;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.problem.RuleViolation;

/** What the administration addresses of every service share. */
@ApplicationScoped
public class Admin {
    private final String service;
    private final AuditTrail audit;
    private final CurrentPerson person;

    Admin(@ConfigProperty(name = "houqin.service") String service, AuditTrail audit, CurrentPerson person) {
        this.service = service;
        this.audit = audit;
        this.person = person;
    }

    /**
     * Refuses an address meant for another service.
     *
     * @throws RuleViolation NOT_FOUND
     */
    public void requireThis(String name) {
        if (!service.equals(name)) {
            throw RuleViolation.notFound();
        }
    }

    /** Adds what the administrator does to the transaction under way. */
    public Uni<Void> audit(String action, UUID object) {
        return audit.record(person.actor(), action, object.toString());
    }
}
