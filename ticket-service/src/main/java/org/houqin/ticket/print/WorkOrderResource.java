package org.houqin.ticket.print;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.houqin.platform.identity.CurrentPerson;
import org.houqin.platform.identity.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Tickets on paper. */
@Path("/api/tickets")
@RolesAllowed(Roles.STAFF)
@Tag(name = "Print")
public class WorkOrderResource {
    private final WorkOrderQueries queries;
    private final Press press;
    private final CurrentPerson current;

    WorkOrderResource(WorkOrderQueries queries, Press press, CurrentPerson current) {
        this.queries = queries;
        this.press = press;
        this.current = current;
    }

    @GET
    @Path("{id}/work-order.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "printWorkOrder",
            summary = "The ticket as a work order",
            description =
                    "One page to take along: what, where, who, pictures, and lines for what was done and a signature.")
    @APIResponse(responseCode = "200", description = "A PDF")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is none, or you may not know of it")
    public Uni<RestResponse<byte[]>> print(
            @PathParam("id") UUID id,
            @QueryParam("lang") @Parameter(description = "`zh` or `en`; as Accept-Language says without it")
                    String lang,
            @HeaderParam("Accept-Language") String preferred) {
        PrintLanguage language = PrintLanguage.of(lang == null ? preferred : lang);
        return queries.of(id, current.actor())
                .flatMap(order -> press.print(() -> order.in(language))
                        .map(file -> Printed.named(order.ticket().number() + ".pdf", file)));
    }
}
