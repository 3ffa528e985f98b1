package org.houqin.ticket.trial;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;
import org.houqin.ticket.sla.SlaTarget;
import org.houqin.ticket.sla.Urgency;

/** Which changes are wanted: those behind a figure. */
public class SimulationChangeQuery extends PageRequest {
    @QueryParam("effect")
    public SimulationEffect effect;

    @QueryParam("target")
    public SlaTarget target;

    @QueryParam("urgency")
    public Urgency urgency;

    @QueryParam("categoryId")
    public UUID categoryId;

    @QueryParam("policyId")
    @Parameter(description = "Set by this policy before or after")
    public UUID policyId;
}
