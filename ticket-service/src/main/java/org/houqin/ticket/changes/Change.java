package org.houqin.ticket.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One change of one thing: what was known before and after, by field. References are ids; they are named when the history
 * is read.
 *
 * @param thing what kind of thing, such as {@code person}
 * @param before null for something new
 */
public record Change(String thing, UUID thingId, Map<String, ?> before, Map<String, ?> after) {
    /** Whether nothing differs, so that there is nothing to remember. */
    public boolean isNothing() {
        return before != null && fields().isEmpty();
    }

    /** What differs, in the order of the fields; of something new, what is known of it. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        after.forEach((name, to) -> {
            Object from = before == null ? null : before.get(name);
            if (!Objects.equals(from, to)) {
                fields.add(new Field(name, from, to));
            }
        });
        return fields;
    }

    record Field(String field, Object from, Object to) {}
}
