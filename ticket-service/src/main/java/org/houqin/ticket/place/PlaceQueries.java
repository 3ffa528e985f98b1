package org.houqin.ticket.place;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.houqin.platform.problem.RuleViolation;

/** Reads single places, and the codes on their walls. */
@ApplicationScoped
public class PlaceQueries {
    /** The rooms, floors and so on in a place, and in what lies in it; in use, in the order of their ways. */
    private static final String WITHIN = """
            with recursive inside as (
                select * from location where id = any($1)
                union
                select l.* from location l join inside i on l.parent_id = i.id
            )
            select * from inside where active and (kind = any($2) or id = any($1) and $3) order by path_zh, id limit $4
            """;

    private final Pool pool;

    PlaceQueries(Pool pool) {
        this.pool = pool;
    }

    /** @throws RuleViolation NOT_FOUND */
    public Uni<LocationView> one(UUID id) {
        return only("id = $1", id).map(LocationQueries::view);
    }

    /** The place in use a QR code stands for. @throws RuleViolation NOT_FOUND */
    public Uni<LocationView> byCode(String reportCode) {
        return only("report_code = $1 and active", reportCode).map(LocationQueries::view);
    }

    /** What stands on the wall there. @throws RuleViolation NOT_FOUND */
    public Uni<String> codeOf(UUID id) {
        return only("id = $1", id).map(row -> row.getString("report_code"));
    }

    /**
     * The places of these kinds in some places, with what stands on their walls.
     *
     * @param themselves whether those places count too, whatever their kind
     */
    public Uni<List<CodedPlace>> within(List<UUID> outer, List<LocationKind> kinds, boolean themselves, int most) {
        Tuple values = Tuple.of(
                outer.toArray(UUID[]::new), kinds.stream().map(Enum::name).toArray(String[]::new), themselves, most);
        return pool.preparedQuery(WITHIN)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new CodedPlace(LocationQueries.view(row), row.getString("report_code")))
                        .toList());
    }

    private Uni<Row> only(String condition, Object value) {
        return pool.preparedQuery("select * from location where " + condition)
                .execute(Tuple.of(value))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw RuleViolation.notFound();
                    }
                    return rows.iterator().next();
                });
    }

    /** A place and its code. */
    public record CodedPlace(LocationView place, String code) {}
}
