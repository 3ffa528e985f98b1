package org.houqin.ticket.ticket;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.catalog.Impact;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.parts.WantedPart;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.work.FinishedWork;

/** The bodies of the commands on a ticket. */
public interface TicketRequest {
    /** For commands that need nothing said. */
    @Schema(name = "Nothing", description = "An empty object")
    record Nothing() {}

    @Schema(name = "StepRequest")
    record Step(
            @Schema(
                    description =
                            "When it happened, if it is told later: at most 72 hours ago, not before the ticket moved last. The clocks go by it.",
                    nullable = true)
            Instant occurredAt) {}

    @Schema(name = "TriageRequest")
    record Triage(
            @Schema(description = "Another category", nullable = true)
            UUID categoryId,

            @Schema(description = "Another urgency", nullable = true)
            Urgency urgency,

            @Schema(description = "Another nature: NEED, or WISH for an improvement", nullable = true)
            Nature nature,

            @Schema(
                    description =
                            "Another impact: LOW for a person or room, MEDIUM for a floor or department, HIGH for a"
                                    + " building or more",
                    nullable = true)
            Impact impact,

            @Schema(
                    description =
                            "The policy its clocks run by from now on, as a rule suggests it; without one that which"
                                    + " fits closest, or the one a rule named as long as category and urgency stay",
                    nullable = true)
            UUID policyId,

            @Size(max = 2000) @Schema(nullable = true) String note) {
        /** What the ticket is taken for from now on; what is not said stays as it was, a named policy with what it was named for. */
        Classification of(Ticket ticket) {
            Classification was = ticket.classification();
            Classification found = was.with(categoryId, urgency, nature, impact, policyId);
            boolean same = found.categoryId().equals(was.categoryId()) && found.urgency() == was.urgency();
            return policyId == null && same ? was.with(categoryId, urgency, nature, impact, was.policyId()) : found;
        }
    }

    @Schema(name = "DispatchRequest")
    record Dispatch(
            @NotNull UUID technicianId,

            @Size(max = 2000) @Schema(nullable = true, examples = "Bring a ladder")
            String note,

            @Schema(description = "Decides against what speaks against them; needs a note", nullable = true)
            Boolean override) {
        boolean overrides() {
            return Boolean.TRUE.equals(override);
        }
    }

    @Schema(name = "OfferRequest")
    record Offer(
            @Schema(description = "The team that may take it; none for the pool of all it suits", nullable = true)
            UUID teamId,

            @Size(max = 2000) @Schema(nullable = true) String note) {}

    @Schema(name = "HandoverRequest")
    record Handover(
            @NotNull UUID technicianId,

            @NotBlank @Size(max = 2000) @Schema(examples = "The valve is shut; the seal is still to be changed")
            String note,

            @Schema(description = "Decides against what speaks against them", nullable = true)
            Boolean override) {
        boolean overrides() {
            return Boolean.TRUE.equals(override);
        }
    }

    @Schema(name = "HelperRequest")
    record Helper(
            @NotNull UUID technicianId,
            @Size(max = 2000) @Schema(nullable = true) String note) {}

    @Schema(name = "LabourRequest")
    record Labour(
            @NotNull @PositiveOrZero @Max(100_000) @Schema(examples = "25")
            Integer labourMinutes,

            @Size(max = 2000) @Schema(nullable = true) String note) {}

    @Schema(name = "MergeRequest")
    record Merge(
            @NotNull @Schema(description = "The ticket that goes on")
            UUID into,

            @Size(max = 2000) @Schema(nullable = true) String note) {}

    @Schema(name = "ReasonRequest")
    record Because(
            @NotBlank @Size(max = 2000) @Schema(examples = "It still drips")
            String reason) {}

    @Schema(name = "WaitRequest")
    record Wait(
            @NotBlank @Size(max = 40) @Schema(description = "Code of a pause reason", examples = "ACCESS")
            String reason,

            @Size(max = 2000) @Schema(nullable = true, examples = "Nobody opens")
            String note,

            @Schema(
                    description =
                            "When it happened, if it is told later: at most 72 hours ago, not before the ticket moved last. The clocks go by it.",
                    nullable = true)
            Instant occurredAt) {}

    @Schema(name = "PlanRequest")
    record Plan(
            @NotNull Instant plannedFor,

            @NotBlank @Size(max = 2000) @Schema(examples = "The plumber comes on Thursday morning.")
            String message,

            @Schema(
                    description =
                            "When it happened, if it is told later: at most 72 hours ago, not before the ticket moved last. The clocks go by it.",
                    nullable = true)
            Instant occurredAt) {}

    @Schema(name = "FinishRequest")
    record Finish(
            @Size(max = 40) @Schema(description = "Cause by code", nullable = true, examples = "WORN")
            String causeCode,

            @Size(max = 500)
            @Schema(description = "In words; needed without a code", nullable = true, examples = "Worn washer")
            String cause,

            @Size(max = 40) @Schema(description = "Remedy by code", nullable = true, examples = "REPLACED")
            String remedyCode,

            @Size(max = 2000)
            @Schema(description = "In words; needed without a code", nullable = true, examples = "Washer replaced")
            String remedy,

            @PositiveOrZero
            @Max(100_000)
            @Schema(description = "Without it the time the worksheet kept", nullable = true, examples = "25")
            Integer labourMinutes,

            @Schema(description = "An uploaded picture of the requester's signature", nullable = true)
            UUID signatureId,

            @Size(max = 500) @Schema(description = "Why there is no signature", nullable = true)
            String unsignedReason,

            @Schema(
                    description =
                            "When it happened, if it is told later: at most 72 hours ago, not before the ticket moved last. The clocks go by it.",
                    nullable = true)
            Instant occurredAt) {
        FinishedWork said() {
            return new FinishedWork(causeCode, cause, remedyCode, remedy, labourMinutes, signatureId, unsignedReason);
        }
    }

    @Schema(name = "ConfirmRequest")
    record Confirm(
            @Min(1) @Max(5) @Schema(nullable = true, examples = "5")
            Integer score,

            @Size(max = 2000) @Schema(nullable = true, examples = "Quick and tidy")
            String comment) {}

    @Schema(name = "CommentRequest")
    record Comment(
            @NotBlank @Size(max = 4000) @Schema(examples = "I am in from two o'clock.")
            String text,

            @Size(max = 10) @Schema(description = "Files uploaded before", nullable = true)
            List<@NotNull UUID> attachmentIds) {}

    @Schema(name = "PartsRequest")
    record Parts(@NotEmpty @Size(max = 50) List<@Valid @NotNull WantedPart> lines) {}
}
