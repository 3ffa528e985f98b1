package org.houqin.ticket.visitor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.ticket.catalog.Nature;
import org.houqin.ticket.sla.Urgency;
import org.houqin.ticket.ticket.Channel;
import org.houqin.ticket.ticket.NewTicket;

/** What somebody without an account reports at a place. */
public record NewVisitorReport(
        @NotNull UUID categoryId,

        @NotBlank @Size(max = 200) @Schema(examples = "Lamp flickers")
        String title,

        @Size(max = 2000) @Schema(nullable = true) String description,
        @Size(max = 60) @Schema(nullable = true) String name,
        @Size(max = 100) @Schema(nullable = true) String contact,

        @Size(max = 4) @Schema(nullable = true) List<@NotNull UUID> attachmentIds,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9_-]{43}")
        @Schema(
                description =
                        "256 random bits the visitor's device makes up, base64url: who has it may follow the report. Sent again, it is the same report.")
        String token) {
    NewTicket at(UUID locationId) {
        String reach = Stream.of(name, contact)
                .filter(said -> said != null && !said.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(", "));
        return new NewTicket(
                categoryId,
                title,
                description,
                locationId,
                Urgency.NORMAL,
                Nature.NEED,
                reach.isEmpty() ? null : reach,
                attachmentIds,
                null,
                null,
                Channel.QR,
                null);
    }
}
