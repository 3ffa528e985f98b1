package org.houqin.chaos.load;

import org.houqin.chaos.stack.Service;

/**
 * How a write shows in the database when it has happened: rows of {@code table} whose {@code column} has exactly this value.
 *
 * @param column a column or an expression
 */
public record Effect(Service service, String table, String column, String value) {

    /** A new entry of this kind in the ticket's history, made by a person. */
    public static Effect told(String ticket, String kind) {
        return new Effect(
                Service.TICKET, "timeline where actor_id is not null", "ticket_id || ' ' || kind", ticket + " " + kind);
    }

    /** A row that carries this mark. */
    public static Effect marked(Service service, String table, String column, String mark) {
        return new Effect(service, table, column, mark);
    }
}
