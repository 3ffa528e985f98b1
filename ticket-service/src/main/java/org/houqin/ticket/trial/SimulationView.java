package org.houqin.ticket.trial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.text.LocalName;
import org.houqin.ticket.calendar.CalendarRules;
import org.houqin.ticket.policy.PolicyView;
import org.houqin.ticket.sla.SlaTerms;

/** What a draft would have changed about past tickets; itself it changes nothing. */
@Schema(name = "Simulation")
public record SimulationView(
        UUID id,
        Instant createdAt,
        String createdBy,
        SimulationKind kind,

        @Schema(description = "The policy or calendar it was tried in the place of")
        UUID thingId,

        LocalName name,

        @Schema(description = "Terms of the policy that were tried", nullable = true)
        SlaTerms terms,

        @Schema(description = "What the things are called that they match by", nullable = true)
        PolicyView.Matched matched,

        @Schema(description = "Rules of the calendar that were tried", nullable = true)
        CalendarRules rules,

        @Schema(description = "First day on which the tickets were reported")
        LocalDate from,

        @Schema(description = "Last day") LocalDate to,
        String zone,
        SimulationResult result) {}
