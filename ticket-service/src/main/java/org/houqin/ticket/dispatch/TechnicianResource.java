package org.houqin.ticket.dispatch;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Who repairs. */
@Path("/api/technicians")
@Recorded
@RolesAllowed({Roles.DISPATCHER, Roles.MANAGER, Roles.ADMIN})
@Tag(name = "Dispatch", description = "Who repairs, with what skills, when, and with what load")
public class TechnicianResource {
    private final TechnicianCommands commands;
    private final TechnicianQueries queries;
    private final CurrentPerson current;

    TechnicianResource(TechnicianCommands commands, TechnicianQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listTechnicians",
            summary = "Technicians and their load",
            description =
                    "Searched by name and skill; who works now, what they have in hand and what of it is due next;"
                            + " `expiringWithin` keeps whose certificates or trainings expire.")
    @Exported(
            name = "technicians",
            columns = {
                "name",
                "skills.skill",
                "certificates.kind",
                "certificates.number",
                "certificates.issuedOn",
                "certificates.expiresOn",
                "openJobs",
                "maxOpenJobs",
                "nextDueAt"
            })
    public Uni<Page<TechnicianView>> list(@BeanParam @Valid TechnicianListQuery page) {
        return queries.list(page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTechnician", summary = "One technician")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: this person is none")
    public Uni<TechnicianView> get(@PathParam("id") UUID id) {
        return queries.one(id);
    }

    @POST
    @RolesAllowed({Roles.DISPATCHER, Roles.ADMIN})
    @Operation(
            operationId = "describeTechnician",
            summary = "Make a person a technician, or describe one anew",
            description =
                    "The whole of it: skills with level, certificates and trainings, zones, shifts, exceptions, leave. With If-Match only on the version seen.")
    @APIResponseSchema(value = TechnicianView.class, responseCode = "201", responseDescription = "As it is now")
    @APIResponse(responseCode = "400", description = "INVALID_INPUT: no such person or place, or a day makes no sense")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: somebody else described them in the meantime")
    public Uni<RestResponse<TechnicianView>> describe(
            @Valid @NotNull TechnicianProfile wanted, @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.describe(wanted, ifMatch, current.actor())
                .flatMap(done -> queries.one(wanted.personId()))
                .map(view -> RestResponse.ResponseBuilder.<TechnicianView>created(
                                URI.create("/api/technicians/" + view.id()))
                        .entity(view)
                        .build());
    }
}
