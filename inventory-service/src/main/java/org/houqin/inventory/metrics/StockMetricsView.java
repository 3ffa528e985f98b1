package org.houqin.inventory.metrics;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StockMetrics", description = "How the store is doing now")
public record StockMetricsView(
        @Schema(examples = "120") long items,

        @Schema(examples = "3", description = "Items whose available quantity is at or below their reorder point")
        long itemsBelowReorder,

        @Schema(examples = "2", description = "Reservations that wait for stock")
        long waitingReservations,

        @Schema(nullable = true, examples = "2026-03-02T08:00:00Z", description = "Since when the oldest of them waits")
        Instant oldestWaitingSince,

        @Schema(examples = "4", description = "Reservations that lie ready to be handed out")
        long readyReservations,

        @Schema(examples = "18250.00", description = "CNY") String stockValue) {}
