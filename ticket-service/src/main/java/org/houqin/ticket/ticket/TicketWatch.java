package org.houqin.ticket.ticket;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.identity.Actor;

/**
 * Who waits for a repair besides its requester.
 *
 * @param people their ids; read from the database, never written into an answer
 */
@Schema(name = "Watch")
public record TicketWatch(
        @Schema(description = "How many wait besides the requester", examples = "3")
        int others,

        @Schema(description = "Whether the caller is one of them")
        boolean joined,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(hidden = true)
        Set<UUID> people) {
    public TicketWatch {
        people = people == null ? Set.of() : Set.copyOf(people);
    }

    TicketWatch seenBy(Actor actor) {
        return new TicketWatch(others, actor.id() != null && people.contains(actor.id()), people);
    }
}
