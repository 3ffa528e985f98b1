package org.houqin.ticket.ticketsearch;

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

/** Finding a ticket by what one remembers of it. */
@Path("/api/search")
@RolesAllowed({Roles.STAFF, Roles.CONTRACTOR})
@Tag(name = "Search", description = "Finding a ticket by what one remembers of it")
public class TicketSearchResource {
    private final TicketSearchQueries queries;
    private final CurrentPerson current;

    TicketSearchResource(TicketSearchQueries queries, CurrentPerson current) {
        this.queries = queries;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Search tickets",
            description =
                    "By words of title and description, category, place, names, number. English words in any form and"
                            + " slightly misspelt, Chinese from one character on, numbers whole unless they come last. Among"
                            + " the latest that match, at most 200, the best ones first; only tickets you may see.")
    @Exported(
            name = "search",
            columns = {
                "number",
                "title",
                "status",
                "urgency",
                "category",
                "location",
                "requester",
                "technician",
                "createdAt"
            })
    public Uni<Page<FoundTicket>> search(@BeanParam @Valid TicketSearchQuery wanted) {
        return queries.search(wanted, current.actor());
    }
}
