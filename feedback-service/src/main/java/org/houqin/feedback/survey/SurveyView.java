package org.houqin.feedback.survey;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.feedback.invitation.InvitationStatus;

/** What the holder of a survey's link gets to see: just enough to know what it is about. */
public record SurveyView(
        @Schema(examples = "T-2026-000123") String ticketNumber,

        @Schema(examples = "Tap drips in 304") String ticketTitle,

        @Schema(description = "When the work ended") Instant finishedAt,

        @Schema(description = "OPEN can be answered") InvitationStatus status) {}
