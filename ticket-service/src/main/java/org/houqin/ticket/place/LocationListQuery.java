package org.houqin.ticket.place;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;

/** Which places are wanted. */
public class LocationListQuery extends PageRequest {
    @QueryParam("parent")
    @Parameter(description = "What lies directly in this place")
    public UUID parent;

    @QueryParam("roots")
    @Parameter(description = "Only those that lie in no other: the sites")
    public boolean roots;

    @QueryParam("all")
    @Parameter(description = "Also those out of use")
    public boolean all;
}
