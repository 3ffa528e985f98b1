package org.houqin.ticket.directory;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;

/** Which entries of the directory are wanted. */
public class DirectoryListQuery extends PageRequest {
    @QueryParam("all")
    @Parameter(description = "Also those out of use")
    public boolean all;
}
