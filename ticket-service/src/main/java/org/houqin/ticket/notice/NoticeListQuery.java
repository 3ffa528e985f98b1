package org.houqin.ticket.notice;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.houqin.platform.paging.PageRequest;

/** Which notices are wanted. */
public class NoticeListQuery extends PageRequest {
    @QueryParam("unread")
    @Parameter(description = "Only those not read yet")
    public Boolean unread;

    @QueryParam("kind")
    @Parameter(description = "Only those of this kind")
    public NoticeKind kind;
}
