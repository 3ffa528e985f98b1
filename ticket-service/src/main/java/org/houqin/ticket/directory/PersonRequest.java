package org.houqin.ticket.directory;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of somebody from now on. */
public record PersonRequest(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "Where there is an account, it has the last word at the next sign-in", examples = "李雷")
        String name,

        @Email @Size(max = 200) @Schema(nullable = true, examples = "li.lei@example.org")
        String email,

        @Schema(nullable = true) UUID departmentId,

        @Pattern(regexp = Person.PHONE) @Schema(nullable = true, examples = "138 0000 0000")
        String phone,

        @NotNull @Schema(description = "Out of use: offered nowhere any more, but still named where they took part")
        Boolean active) {
    PersonFacts facts() {
        return new PersonFacts(name, email, departmentId, phone, active);
    }
}
