package org.houqin.inventory.issue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.inventory.Person;
import org.houqin.inventory.reservation.ReservationView;

@Schema(name = "Issue", description = "What was handed out for a ticket at one time")
public record IssueView(
        @Schema(examples = "0199d3a0-7777-7000-8000-000000000001")
        UUID id,

        ReservationView reservation,
        @Schema(examples = "2") BigDecimal quantity,

        @Schema(examples = "12.5000", description = "CNY per unit, moving average")
        String unitCost,

        @Schema(examples = "25.00", description = "CNY") String value,
        @Schema(examples = "Wang Wei", nullable = true) String receivedBy,
        Person issuedBy,
        @Schema(examples = "2026-03-02T09:00:00Z") Instant issuedAt) {}
