package org.houqin.ticket.dispatch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

    @QueryParam("expiringWithin")
    @Min(0)
    @Max(3650)
    @Parameter(
            description = "Only those with a certificate or training that has expired, or does within so many days, and"
                    + " that no later one of the same kind replaces",
            example = "60")
    public Integer expiringWithin;
}
