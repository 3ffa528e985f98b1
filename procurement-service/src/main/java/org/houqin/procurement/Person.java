package org.houqin.procurement;

import io.vertx.mutiny.sqlclient.Row;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.houqin.platform.identity.Actor;

/** Somebody who played a part in a purchase. */
@Embeddable
@Schema(description = "Somebody who played a part in the purchase")
public record Person(
        @Schema(examples = "00000000-0000-7000-8000-000000000005")
        UUID id,

        @Schema(description = "Name at that time; null when only the id is known", examples = "Wang Fang")
        String name) {
    public static Person of(Actor actor) {
        return new Person(actor.id(), actor.name());
    }

    /** Reads the columns {@code <column>} and {@code <column>_name}; null when there is no person. */
    public static Person of(Row row, String column) {
        UUID id = row.getUUID(column);
        return id == null ? null : new Person(id, row.getString(column + "_name"));
    }

    /** The person's id, or null when there is no person. */
    public static UUID idOf(Person person) {
        return person == null ? null : person.id();
    }
}
