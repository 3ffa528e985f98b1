package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** People. */
@Path("/api/people")
@Recorded
@Tag(name = "Directory")
public class PersonResource {
    private final PersonCommands commands;
    private final PersonQueries queries;
    private final CurrentPerson current;

    PersonResource(PersonCommands commands, PersonQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @RolesAllowed({
        Roles.DISPATCHER,
        Roles.STOREKEEPER,
        Roles.BUYER,
        Roles.APPROVER,
        Roles.FINANCE,
        Roles.MANAGER,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listPeople",
            summary = "People",
            description = "Searched by name, sign-in name and, by those who may see it, telephone number.")
    @Exported(
            name = "people",
            columns = {"name", "username", "phone"})
    public Uni<Page<PersonView>> list(@BeanParam @Valid PersonListQuery wanted) {
        return queries.list(wanted, current.actor());
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "addPerson",
            summary = "Add a person",
            description = "Or take over what is new about one, when the id is known.")
    @APIResponseSchema(value = PersonView.class, responseCode = "201", responseDescription = "Known now")
    public Uni<RestResponse<PersonView>> add(@Valid @NotNull NewPerson wanted) {
        return commands.add(wanted, current.actor())
                .map(view -> RestResponse.ResponseBuilder.<PersonView>created(URI.create("/api/people/" + view.id()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "editPerson",
            summary = "Say anew what is known of a person",
            description = "Nobody is deleted; who left is taken out of use.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
    public Uni<PersonView> edit(
            @PathParam("id") UUID id, @Valid @NotNull PersonRequest wanted, @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.edit(id, wanted, ifMatch, current.actor());
    }
}
