package org.houqin.ticket.dispatch;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a technician can do, where and when; what is left out is empty. */
@Schema(name = "TechnicianProfile")
public record TechnicianProfile(
        @NotNull UUID personId,

        @NotNull @Size(max = 30) List<@Valid @NotNull Skill> skills,

        @Size(max = 30) @Schema(description = "Certificates and trainings", nullable = true)
        List<@Valid @NotNull Certificate> certificates,

        @Size(max = 100)
        @Schema(description = "Places with everything inside them; none means everywhere", nullable = true)
        List<@NotNull UUID> zoneIds,

        @Size(max = 50) @Schema(nullable = true) List<@Valid @NotNull Shift> shifts,

        @Size(max = 400) @Schema(description = "Days that differ from the weekly shifts", nullable = true)
        List<@Valid @NotNull Day> days,

        @Size(max = 100) @Schema(nullable = true) List<@Valid @NotNull Leave> leaves,

        @Min(1) @Max(500) @Schema(description = "20 when left out", nullable = true, examples = "8")
        Integer maxOpenJobs,

        @Schema(description = "False for one who no longer repairs", nullable = true)
        Boolean active) {
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    public TechnicianProfile {
        certificates = certificates == null ? List.of() : certificates;
        zoneIds = zoneIds == null ? List.of() : zoneIds;
        shifts = shifts == null ? List.of() : shifts;
        days = days == null ? List.of() : days;
        leaves = leaves == null ? List.of() : leaves;
        maxOpenJobs = maxOpenJobs == null ? 20 : maxOpenJobs;
        active = active == null || active;
    }

    /** A skill, from 1 (can help) over 2 (works alone) to 3 (teaches it). */
    @Schema(name = "Skill")
    public record Skill(
            @NotBlank @Size(max = 60) @Schema(examples = "water")
            String skill,

            @Min(1) @Max(3) @Schema(examples = "2") int level) {}

    /** A certificate somebody holds, or a training they went through. */
    @Schema(name = "Certificate")
    public record Certificate(
            @NotBlank @Size(max = 60) @Schema(examples = "electrician")
            String kind,

            @Size(max = 80)
            @Schema(description = "Empty for what has none", nullable = true, examples = "T4401-2024-0172")
            String number,

            @Schema(
                    description = "Day it was issued or the training was held",
                    nullable = true,
                    examples = "2025-03-01")
            LocalDate issuedOn,

            @Schema(description = "Last day it is valid; none for ever", nullable = true, examples = "2027-02-28")
            LocalDate expiresOn) {
        public Certificate {
            number = number == null ? "" : number.strip();
        }
    }

    /** A weekly shift; one that ends no later than it starts ends on the next day. */
    @Schema(name = "Shift")
    public record Shift(
            @Min(1) @Max(7) @Schema(description = "1 is Monday", examples = "1")
            int weekday,

            @NotNull @Pattern(regexp = TIME) @Schema(examples = "08:00")
            String starts,

            @NotNull @Pattern(regexp = TIME) @Schema(examples = "17:00")
            String ends) {}

    /** A day on which somebody works besides the weekly shifts, or not at all. */
    @Schema(name = "ShiftException")
    public record Day(
            @NotNull LocalDate day,
            @NotNull DayKind kind,

            @Pattern(regexp = TIME) @Schema(description = "For EXTRA", nullable = true)
            String starts,

            @Pattern(regexp = TIME) @Schema(description = "For EXTRA", nullable = true)
            String ends) {}

    @Schema(name = "ShiftExceptionKind")
    public enum DayKind {
        EXTRA,
        OFF
    }

    @Schema(name = "Leave")
    public record Leave(
            @NotNull LocalDate firstDay,
            @NotNull LocalDate lastDay,
            @Size(max = 200) @Schema(nullable = true) String reason) {}
}
