package org.houqin.ticket.sla;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;
import org.houqin.platform.text.LocalName;

/** Why work may wait, and what follows from it. */
@Schema(name = "PauseReason")
public record PauseReasonView(
        @Schema(description = "How the history of changes calls it", readOnly = true, nullable = true)
        UUID id,

        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,39}") @Schema(examples = "ACCESS")
        String code,

        long version,
        @NotNull @Valid LocalName name,

        @NotNull @Schema(description = "Who has to move first")
        WaitingParty party,

        @Schema(description = "Without effect so far: work waits only once it was accepted, which ends the response")
        boolean stopsRespond,

        boolean stopsResolve,
        boolean stopsFirm,

        @Positive @Max(10_000) @Schema(description = "Hours until somebody is reminded", nullable = true)
        Integer chaseAfter,

        @Positive
        @Max(10_000)
        @Schema(description = "Hours until the ticket goes back to the dispatcher", nullable = true)
        Integer giveUpAfter,

        @Schema(description = "Whether it may be chosen") boolean active)
        implements Versioned {
    /** What the history remembers. */
    Map<String, Object> remembered() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        facts.put("nameZh", name.zh());
        facts.put("nameEn", name.en());
        facts.put("party", party);
        facts.put("stopsRespond", stopsRespond);
        facts.put("stopsResolve", stopsResolve);
        facts.put("stopsFirm", stopsFirm);
        facts.put("chaseAfter", chaseAfter);
        facts.put("giveUpAfter", giveUpAfter);
        facts.put("active", active);
        return facts;
    }
}
