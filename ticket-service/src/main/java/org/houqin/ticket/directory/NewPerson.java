package org.houqin.ticket.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody to add. */
public record NewPerson(
        @Schema(description = "Subject of the account's token; without it the person has no account", nullable = true)
        UUID id,

        @NotBlank @Size(max = 100) @Schema(examples = "li.lei")
        String username,

        @NotBlank @Size(max = 200) @Schema(examples = "李雷") String name,

        @Email @Size(max = 200) @Schema(nullable = true, examples = "li.lei@example.org")
        String email,

        @Schema(nullable = true) UUID departmentId,

        @Pattern(regexp = Person.PHONE)
        @Schema(description = "Digits, spaces and + - ( ) *", nullable = true, examples = "138 0000 0000")
        String phone) {}
