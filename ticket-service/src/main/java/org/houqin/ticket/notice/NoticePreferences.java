package org.houqin.ticket.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody wants to be told. */
@Schema(name = "NoticePreferences")
public record NoticePreferences(
        @NotNull @Valid Quiet quiet,

        @NotNull @Size(max = 50) @Schema(description = "By kind; only those the person's roles get")
        List<@NotNull @Valid Choice> choices) {
    /** When no mail comes, except an urgent one for somebody at work. */
    @Schema(name = "QuietHours")
    public record Quiet(
            boolean on,

            @NotNull @Schema(type = SchemaType.STRING, examples = "22:00")
            LocalTime from,

            @NotNull @Schema(type = SchemaType.STRING, examples = "07:00")
            LocalTime to) {}

    /** One kind: in the application, by mail, both, or not at all. */
    @Schema(name = "NoticeChoice")
    public record Choice(@NotNull NoticeKind kind, boolean inApp, boolean mail) {}
}
