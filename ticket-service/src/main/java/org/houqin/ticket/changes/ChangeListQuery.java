package org.houqin.ticket.changes;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;

/** Which changes are wanted. */
public class ChangeListQuery extends PageRequest {
    @QueryParam("thing")
    @Size(max = 40)
    @Parameter(description = "A kind of thing: person, department, group, location, category, technician, team, …")
    public String thing;

    @QueryParam("thingId")
    @Parameter(description = "This very thing")
    public UUID thingId;
}
