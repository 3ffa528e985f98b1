package org.houqin.ticket.slareport;

import java.util.Map;

/**
 * By what compliance is told apart. Each knows its key in SQL, how keys are called, and the filters that open one: a key, and
 * those without one, if there can be any.
 */
public enum SlaDimension {
    POLICY("c.policy_id::text", "select id::text as id, name_zh, name_en from sla_policy", "policyId", "withoutPolicy"),
    CATEGORY("t.category_id::text", "select id::text as id, name_zh, name_en from category", "directCategoryId"),
    PLACE(
            "top.top::text",
            "select id::text as id, path_zh as name_zh, path_en as name_en, kind from location",
            "within"),
    TECHNICIAN(
            "t.technician_id::text",
            "select id::text as id, display_name as name_zh, display_name as name_en from person",
            "technicianId",
            "unassigned"),
    URGENCY(
            "t.urgency",
            "select null::text as id, null::text as name_zh, null::text as name_en where false",
            "urgency"),
    HOUR(
            "extract(hour from c.started_at at time zone $5)::int::text",
            "select null::text as id, null::text as name_zh, null::text as name_en where false",
            "startedHour");

    private static final String TICKET = "join ticket t on t.id = c.ticket_id";

    private static final String BUILDINGS = """
             join (with recursive top(id, top) as (
                select l.id, l.id from location l left join location p on p.id = l.parent_id
                    where l.kind = 'SITE' or p.id is null or p.kind = 'SITE'
                union all
                select l.id, top.top from location l join top on l.parent_id = top.id
                    join location p on p.id = top.id and p.kind <> 'SITE')
                select * from top) top on top.id = t.location_id
            """;

    private final String key;
    private final String names;
    private final String filter;
    private final String none;

    SlaDimension(String key, String names, String filter) {
        this(key, names, filter, null);
    }

    SlaDimension(String key, String names, String filter, String none) {
        this.key = key;
        this.names = names;
        this.filter = filter;
        this.none = none;
    }

    /** What the key needs to be joined: a place's is the building it is in, or what else stands directly on a site. */
    String join() {
        return switch (this) {
            case POLICY, HOUR -> "";
            case CATEGORY, TECHNICIAN, URGENCY -> TICKET;
            case PLACE -> TICKET + BUILDINGS;
        };
    }

    /** What makes an earlier clock {@code d} of a ticket count in the same row as {@code c}: a ticket counts once in each. */
    String same() {
        return switch (this) {
            case POLICY -> "and d.policy_id is not distinct from c.policy_id";
            case HOUR ->
                "and extract(hour from d.started_at at time zone $5) = extract(hour from c.started_at at time zone $5)";
            case CATEGORY, PLACE, TECHNICIAN, URGENCY -> "";
        };
    }

    String key() {
        return key;
    }

    String names() {
        return names;
    }

    /**
     * The filter of the ticket list that keeps what a row counts.
     *
     * @param kind of the place; what is on a site itself stands beside its buildings
     */
    Map<String, String> opens(String key, String kind) {
        if (key == null) {
            return Map.of(none, "true");
        }
        return Map.of("SITE".equals(kind) ? "locationId" : filter, key);
    }
}
