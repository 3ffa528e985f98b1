package org.houqin.feedback.response;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which answers are wanted. */
public class ResponseFilterQuery {
    @QueryParam("score")
    @Min(1)
    @Max(5)
    @Parameter(description = "Only this score")
    public Integer score;

    @QueryParam("fixed")
    @Parameter(description = "Only where the trouble is gone, or is not")
    public Boolean fixed;

    @QueryParam("from")
    @Parameter(description = "Answered at this instant or later", example = "2026-03-01T00:00:00Z")
    public Instant from;

    @QueryParam("to")
    @Parameter(description = "Answered before this instant", example = "2026-04-01T00:00:00Z")
    public Instant to;
}
