package org.houqin.ticket.policy;

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
import org.houqin.platform.paging.PageRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** When people work, in versions. */
@Path("/api/calendars")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.DISPATCHER})
@Recorded
@Tag(name = "Calendars", description = "When people work, in versions.")
public class CalendarResource {
    private final CalendarCommands commands;
    private final CalendarQueries queries;
    private final CurrentPerson current;

    CalendarResource(CalendarCommands commands, CalendarQueries queries, CurrentPerson current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(operationId = "listCalendars", summary = "All calendars", description = "With their versions, by code.")
    @Exported(
            name = "calendars",
            columns = {"code", "name", "inForce"})
    public Uni<Page<CalendarView>> list(@BeanParam @Valid PageRequest page) {
        return queries.list(page);
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "addCalendar", summary = "Add a calendar", description = "Codes are unique.")
    @APIResponseSchema(value = CalendarView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "409", description = "ALREADY_EXISTS: the code is taken")
    public Uni<RestResponse<CalendarView>> add(@Valid @NotNull CalendarRequest wanted) {
        return commands.add(wanted, current.actor())
                .map(view -> RestResponse.ResponseBuilder.<CalendarView>created(
                                URI.create("/api/calendars/" + view.id()))
                        .entity(view)
                        .build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "changeCalendar",
            summary = "Make its next version",
            description = "Clocks that run keep the version they started with; versions are never altered.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "412", description = "STALE_VERSION: it has changed since the version in If-Match")
    public Uni<CalendarView> change(
            @PathParam("id") UUID id,
            @Valid @NotNull CalendarRequest wanted,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return commands.change(id, wanted, ifMatch, current.actor());
    }

    @POST
    @Path("read-days")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "readDaysFile",
            summary = "Read days off and make-up workdays from a file",
            description = "Changes nothing: the answer is to be looked at and saved with a version.")
    @APIResponse(responseCode = "200", description = "The days, and the rows that could not be read")
    public Uni<DaysFileView> readDays(@Valid @NotNull DaysFileRequest file) {
        return Uni.createFrom().item(() -> DaysFile.read(file));
    }
}
