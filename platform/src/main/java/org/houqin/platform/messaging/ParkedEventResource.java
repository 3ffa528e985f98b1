package org.houqin.platform.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Events that wait for an administrator's decision. */
@Path("/api/admin/{service}/parked-events")
@Tag(name = "Administration")
@RolesAllowed(Roles.ADMIN)
public class ParkedEventResource {
    private final ParkedEvents parked;
    private final Admin admin;

    ParkedEventResource(ParkedEvents parked, Admin admin) {
        this.parked = parked;
        this.admin = admin;
    }

    @GET
    @Operation(summary = "Events that could not be applied, oldest first")
    @Exported(
            name = "parked-events",
            columns = {"topic", "type", "aggregateId", "sequence", "reason", "cause", "attempts", "parkedAt"})
    public Uni<Page<ParkedEventView>> list(
            @PathParam("service") String service,
            @BeanParam @Valid PageRequest page,
            @QueryParam("reason") ParkReason reason) {
        admin.requireThis(service);
        return parked.list(page, reason == null ? null : reason.name());
    }

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Try it again; what waits behind it follows")
    public Uni<Replayed> replay(@PathParam("service") String service, @PathParam("id") UUID id) {
        admin.requireThis(service);
        return parked.replay(id).map(Replayed::new);
    }

    @POST
    @Path("/{id}/discard")
    @Operation(summary = "Give it up for good, with a reason")
    public Uni<Void> discard(
            @PathParam("service") String service, @PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        admin.requireThis(service);
        return parked.discard(id, decision.reason());
    }

    @POST
    @Path("/{id}/accept-gap")
    @Operation(summary = "Go on although events before it are missing, with a reason")
    public Uni<Void> acceptGap(
            @PathParam("service") String service, @PathParam("id") UUID id, @Valid @NotNull Decision decision) {
        admin.requireThis(service);
        return parked.acceptGap(id, decision.reason());
    }

    /**
     * Why an administrator decides so.
     *
     * @param reason kept in the audit trail
     */
    public record Decision(@NotBlank @Size(max = 500) String reason) {}

    /**
     * What became of a replay.
     *
     * @param applied whether the event left the waiting room
     */
    public record Replayed(boolean applied) {}
}
