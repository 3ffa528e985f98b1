package org.houqin.ticket.directory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.http.Versioned;

/** Somebody the platform knows. */
@Schema(name = "Person")
public record PersonView(
        UUID id,
        long version,
        @Schema(examples = "李雷") String name,
        @Schema(examples = "li.lei") String username,

        @Schema(description = "Only for administrators", nullable = true)
        String email,

        @Schema(nullable = true) UUID departmentId,

        @Schema(
                description = "Only for those who have to call people: dispatchers and administrators",
                nullable = true,
                examples = "138 0000 0000")
        String phone,

        boolean active)
        implements Versioned {
    /** Somebody as an administrator sees them. */
    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.version(),
                person.displayName(),
                person.username(),
                person.email(),
                person.departmentId(),
                person.phone(),
                person.facts().active());
    }
}
