package org.houqin.ticket.dispatch;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;

/** Which technicians are wanted. */
public class TechnicianListQuery extends PageRequest {
    @QueryParam("teamId")
    @Parameter(description = "Only members of this team")
    public UUID teamId;

    @QueryParam("inactive")
    @DefaultValue("false")
    @Parameter(description = "Also those who no longer repair")
    public boolean inactive;
}
