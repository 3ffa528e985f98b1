package org.houqin.inventory.item;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;

/** Which items are wanted. */
public class ItemListQuery extends PageRequest {
    @QueryParam("low")
    @Parameter(description = "Only what runs low: no more available than the reorder point")
    public boolean low;
}
