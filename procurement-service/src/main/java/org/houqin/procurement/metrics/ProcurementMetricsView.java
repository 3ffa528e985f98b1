package org.houqin.procurement.metrics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ProcurementMetrics", description = "What waits for whom in purchasing")
public record ProcurementMetricsView(
        @Schema(description = "Requisitions that wait for an approver", examples = "4")
        long inApproval,

        @Schema(description = "Approved requisitions that wait for a buyer", examples = "2")
        long toOrder,

        @Schema(description = "Orders that wait for goods", examples = "5")
        long openOrders,

        @Schema(description = "Of these, those past their expected date", examples = "1")
        long overdueOrders) {}
