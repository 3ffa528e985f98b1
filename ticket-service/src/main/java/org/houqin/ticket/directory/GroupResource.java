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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.export.Exported;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.http.Recorded;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** Groups of people whose needs are treated alike. */
@Path("/api/groups")
@RolesAllowed(Roles.ADMIN)
@Recorded
@Tag(name = "Directory")
public class GroupResource {
    private final GroupCommands commands;
    private final GroupQueries queries;
    private final CurrentPerson current;

    GroupResource(GroupCommands commands, GroupQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.DISPATCHER, Roles.MANAGER})
    @Operation(operationId = "listGroups", summary = "Groups of people", description = "Sorted by code.")
    @Exported(
            name = "groups",
            columns = {"code", "name", "active", "people", "departments"})
    public Uni<Page<GroupView>> list(@BeanParam @Valid DirectoryListQuery wanted) {
        return queries.list(wanted);
    }

    @POST
    @Operation(operationId = "addGroup", summary = "Add a group", description = "Codes are unique.")
    @APIResponse(responseCode = "201", description = "Added; its id")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: the code is taken")
    public Uni<RestResponse<Map<String, UUID>>> add(@Valid @NotNull GroupRequest.New wanted) {
        return commands.add(wanted, current.actor())
                .map(id -> RestResponse.ResponseBuilder.<Map<String, UUID>>created(URI.create("/api/groups/" + id))
                        .entity(Map.of("id", id))
                        .build());
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "editGroup", summary = "Rename or retire a group", description = "Its code stays.")
    @APIResponse(responseCode = "204", description = "Done")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
    public Uni<Void> edit(
            @PathParam("id") UUID id,
            @Valid @NotNull GroupRequest.Edit wanted,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.edit(id, wanted, ifMatch, current.actor());
    }

    @GET
    @Path("{id}/members")
    @Operation(
            operationId = "listGroupMembers",
            summary = "Who belongs to it",
            description = "Departments, which count with all that belongs to them, and people named one by one.")
    @Exported(
            name = "group-members",
            columns = {"kind", "name", "code"})
    public Uni<Page<GroupMemberView>> members(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return queries.members(id, page);
    }

    @POST
    @Path("{id}/add-members")
    @Operation(
            operationId = "addGroupMembers",
            summary = "Take people and departments in",
            description = "Those already in it stay.")
    @APIResponse(responseCode = "204", description = "Done")
    public Uni<Void> addMembers(@PathParam("id") UUID id, @Valid @NotNull GroupRequest.Members who) {
        return commands.addMembers(id, who, current.actor());
    }

    @POST
    @Path("{id}/remove-members")
    @Operation(
            operationId = "removeGroupMembers",
            summary = "Let people and departments go",
            description = "Those not in it are left out.")
    @APIResponse(responseCode = "204", description = "Done")
    public Uni<Void> removeMembers(@PathParam("id") UUID id, @Valid @NotNull GroupRequest.Members who) {
        return commands.removeMembers(id, who, current.actor());
    }
}
