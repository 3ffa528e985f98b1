package org.houqin.ticket.work;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;

/** Which codes are wanted. */
public class WorkCodeListQuery extends PageRequest {
    @QueryParam("kind")
    @Parameter(description = "Causes or remedies")
    public CodeKind kind;

    @QueryParam("categoryId")
    @Parameter(
            description = "Those that fit this category: its own, those of the categories above, and the general ones")
    public UUID categoryId;

    @QueryParam("all")
    @Parameter(description = "Also those out of use")
    public boolean all;
}
