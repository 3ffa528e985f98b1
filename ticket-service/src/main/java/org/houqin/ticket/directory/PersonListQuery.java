package org.houqin.ticket.directory;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;

/** Which people are wanted. */
public class PersonListQuery extends PageRequest {
    @QueryParam("departmentId")
    @Parameter(description = "Of this department")
    public UUID departmentId;

    @QueryParam("all")
    @Parameter(description = "Also those out of use")
    public boolean all;
}
