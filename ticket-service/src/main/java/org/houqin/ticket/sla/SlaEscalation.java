package org.houqin.ticket.sla;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose turn it is when a share of a target is told of: first the technician's, then the desk's, then the manager's. */
@Schema(name = "SlaEscalation")
public record SlaEscalation(
        @Min(1)
        @Max(100)
        @Schema(
                description = "From this share on it is the desk's turn; none: from the second share on",
                nullable = true,
                examples = "80")
        Integer dispatcherFrom,

        @Min(1)
        @Max(100)
        @Schema(
                description = "From this share on it is the manager's turn; none: 100",
                nullable = true,
                examples = "100")
        Integer managerFrom,

        @Schema(
                description =
                        "In whose working hours the desk and the manager are told, unless it is urgent; none: in the"
                                + " hours the target is counted in",
                nullable = true)
        UUID calendarId) {
    /** What holds where a policy says nothing. */
    public static final SlaEscalation USUAL = new SlaEscalation(null, null, null);
}
