package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
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
    public Uni<Page<PersonView>> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page, current.actor());
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
}
