package org.houqin.ticket.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.ticket.search.SearchTerm;

/** Reads the directory of people. */
@ApplicationScoped
public class PersonQueries {
    private static final String NAMED = "p.display_name || ' ' || p.username";
    private static final String REACHED = NAMED + " || ' ' || phone_digits(p.phone)";

    private final Pool pool;

    PersonQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<PersonView>> list(PersonListQuery wanted, Actor actor) {
        boolean calls = actor.has(Roles.DISPATCHER, Roles.ADMIN);
        ListQuery query = ListQuery.select("p.id, p.version, p.display_name, p.username, p.department_id, p.active, "
                        + (calls ? "p.phone, " : "cast(null as text) as phone, ")
                        + (actor.has(Roles.ADMIN) ? "p.email" : "cast(null as text) as email"))
                .from("person p")
                .where("p.active = ?", wanted.all ? null : true)
                .where("p.department_id = ?", wanted.departmentId)
                .sort("name", "p.display_name", "text")
                .sort("username", "p.username", "text")
                .order("name")
                .id("p.id");
        return SearchTerm.of(calls ? asDialled(wanted.q) : wanted.q)
                .in(query, calls ? REACHED : NAMED)
                .page(pool, wanted, PersonQueries::view);
    }

    /** A telephone number without the spaces and dashes it may be typed with; anything else as it is. */
    private static String asDialled(String typed) {
        return typed != null && typed.matches("[-+0-9 ()]{3,}") ? typed.replaceAll("[^0-9]", "") : typed;
    }

    private static PersonView view(Row row) {
        return new PersonView(
                row.getUUID("id"),
                row.getLong("version"),
                row.getString("display_name"),
                row.getString("username"),
                row.getString("email"),
                row.getUUID("department_id"),
                row.getString("phone"),
                row.getBoolean("active"));
    }
}
