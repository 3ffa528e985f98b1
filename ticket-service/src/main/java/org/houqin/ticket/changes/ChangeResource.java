package org.houqin.ticket.changes;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;

/** The history of what is administered. */
@Path("/api/changes")
@RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
@Tag(name = "Changes", description = "Who changed what in the directory, the catalogue and the roster")
public class ChangeResource {
    private final ChangeQueries queries;
    private final CurrentPerson current;

    ChangeResource(ChangeQueries queries, CurrentPerson current) {
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listChanges",
            summary = "What was changed",
            description = "Latest first: who, when, which field from what to what. Telephone numbers and mail"
                    + " addresses are kept in part only. Administrators see everything, others what is changed of"
                    + " technicians, teams and rules.")
    @Exported(
            name = "changes",
            columns = {"at", "actor.name", "thing", "name", "kind", "fields.field", "fields.from", "fields.to"})
    public Uni<Page<ChangeView>> list(@BeanParam @Valid ChangeListQuery wanted) {
        return queries.list(wanted, current.actor());
    }
}
