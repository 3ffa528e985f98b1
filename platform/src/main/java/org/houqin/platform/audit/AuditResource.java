package org.houqin.platform.audit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.Admin;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Who did what. */
@Path("/api/admin/{service}/audit")
@Tag(name = "Administration")
@RolesAllowed(Roles.ADMIN)
public class AuditResource {
    private final AuditQueries audit;
    private final Admin admin;

    AuditResource(AuditQueries audit, Admin admin) {
        this.audit = audit;
        this.admin = admin;
    }

    @GET
    @Operation(summary = "Commands that were carried out, newest first")
    @Exported(
            name = "audit",
            columns = {"at", "actor", "action", "objectId", "traceId"})
    public Uni<Page<AuditEntryView>> list(
            @PathParam("service") String service,
            @BeanParam @Valid PageRequest page,
            @QueryParam("objectId") String objectId,
            @QueryParam("actorId") UUID actorId) {
        admin.requireThis(service);
        return audit.list(page, objectId, actorId);
    }
}
