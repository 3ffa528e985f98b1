package org.houqin.ticket.catalog;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;

/** Which categories are wanted. */
public class CategoryListQuery extends PageRequest {
    @QueryParam("all")
    @Parameter(description = "Also those out of use")
    public boolean all;
}
