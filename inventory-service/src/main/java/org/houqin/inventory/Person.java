package org.houqin.inventory;

import io.vertx.mutiny.sqlclient.Row;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.identity.Actor;

/** Who did it. */
@Schema(name = "Person")
public record Person(
        @Schema(examples = "00000000-0000-7000-8000-000000000004")
        UUID id,

        @Schema(examples = "storekeeper", nullable = true, description = "Null when only the id is known here")
        String name) {

    /** The person who acts; null for the system. */
    public static Person of(Actor actor) {
        return actor.id() == null ? null : new Person(actor.id(), actor.name());
    }

    /** The person in these two columns; null when there is none. */
    public static Person of(Row row, String id, String name) {
        UUID person = row.getUUID(id);
        return person == null ? null : new Person(person, row.getString(name));
    }
}
