package org.houqin.procurement.receipt;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which goods receipts a list shows. */
public class ReceiptFilter {
    @QueryParam("orderId")
    @Parameter(description = "Only those of this order")
    public UUID orderId;
}
