package org.houqin.ticket.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.houqin.ticket.changes.Change;

/** The place in a group of a person, or of a department with all that belongs to it. */
public record Membership(UUID group, Kind kind, UUID member) {
    /** Who it is. */
    public enum Kind {
        PERSON("person"),
        DEPARTMENT("department");

        private final String table;

        Kind(String table) {
            this.table = table;
        }

        String table() {
            return table;
        }
    }

    Change came() {
        return new Change("group", group, fact(null), fact(member));
    }

    Change left() {
        return new Change("group", group, fact(member), fact(null));
    }

    private static Map<String, Object> fact(UUID id) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("member", id);
        return fact;
    }
}
