package org.houqin.procurement.requisition;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.procurement.Person;

/** An approver's yes or no. */
@Embeddable
@Schema(name = "RequisitionDecision", description = "The approver's yes or no")
public record Decision(
        @Embedded
        @AttributeOverride(name = "id", column = @Column(name = "decided_by"))
        @AttributeOverride(name = "name", column = @Column(name = "decided_by_name"))
        Person by,

        @Column(name = "decided_at") @Schema(examples = "2026-03-02T09:30:00Z")
        Instant at,

        @Column(name = "decision_note") @Schema(examples = "Within this month's budget")
        String note) {}
