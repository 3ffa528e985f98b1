package org.houqin.procurement.order;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which orders a list shows. */
public class OrderFilter {
    @QueryParam("status")
    @Parameter(description = "Only those in this state")
    public OrderStatus status;

    @QueryParam("supplierId")
    @Parameter(description = "Only those placed with this supplier")
    public UUID supplierId;
}
