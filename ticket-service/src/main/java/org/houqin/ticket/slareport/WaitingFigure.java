package org.houqin.ticket.slareport;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.sla.WaitingParty;

/** How long tickets waited for one party. */
@Schema(name = "WaitingFigure")
public record WaitingFigure(
        WaitingParty party,
        @Schema(examples = "37") long tickets,

        @Schema(description = "Seconds of all waits together, as far as they lie in the period", examples = "604800")
        long seconds,

        @Schema(description = "Seconds half of the waits took at most", examples = "10800")
        long medianSeconds,

        @Schema(description = "Query of /api/tickets that lists them")
        Map<String, String> filter) {}
