package org.houqin.ticket.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;
import org.houqin.platform.problem.RuleViolation;

/** Reads imports and what was wrong in them. */
@ApplicationScoped
public class ImportQueries {
    private static final String COLUMNS = "i.*, cast(i.columns as text) as mapped";

    private final Pool pool;
    private final Json json;

    ImportQueries(Pool pool, Json json) {
        this.pool = pool;
        this.json = json;
    }

    public Uni<Page<ImportView>> list(PageRequest page) {
        return ListQuery.select(COLUMNS)
                .from("import_run i")
                .where("position(lower(?) in lower(i.file_name)) > 0", page.q)
                .sort("createdAt", "i.created_at", "timestamptz")
                .order("-createdAt")
                .id("i.id")
                .page(pool, page, this::view);
    }

    /** @throws RuleViolation NOT_FOUND */
    public Uni<ImportView> one(UUID id) {
        return pool.preparedQuery("select " + COLUMNS + " from import_run i where i.id = $1")
                .execute(Tuple.of(id))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw RuleViolation.notFound();
                    }
                    return view(rows.iterator().next());
                });
    }

    /** What was wrong, in the order of the file. */
    public Uni<Page<ImportView.Wrong>> errors(UUID id, PageRequest page) {
        return ListQuery.select("e.*")
                .from("import_error e")
                .where("e.import_id = ?", id)
                .sort("line", "e.line", "integer")
                .order("line")
                .id("e.id")
                .page(pool, page, ImportQueries::wrong);
    }

    /** All of what was wrong, as a table to work through. */
    public Uni<String> errorTable(UUID id) {
        return pool.preparedQuery("select * from import_error where import_id = $1 order by line, id")
                .execute(Tuple.of(id))
                .map(rows -> {
                    List<ImportView.Wrong> all = new ArrayList<>();
                    rows.forEach(row -> all.add(wrong(row)));
                    return SafeTable.of(all);
                });
    }

    private static ImportView.Wrong wrong(Row row) {
        return new ImportView.Wrong(
                row.getInteger("line"),
                row.getString("field"),
                row.getString("value"),
                RowReason.valueOf(row.getString("reason")));
    }

    private ImportView view(Row row) {
        String failure = row.getString("failure");
        return new ImportView(
                row.getUUID("id"),
                row.getLong("version"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                ImportStatus.valueOf(row.getString("status")),
                failure == null ? null : ImportFailure.valueOf(failure),
                row.getString("failure_detail"),
                row.getString("encoding"),
                List.of(json.read(row.getString("mapped"), ImportView.Mapped[].class)),
                row.getInteger("total_rows"),
                row.getInteger("done_rows"),
                row.getInteger("new_rows"),
                row.getInteger("changed_rows"),
                row.getInteger("unchanged_rows"),
                row.getInteger("wrong_rows"),
                instant(row, "created_at"),
                row.getString("created_by_name"),
                instant(row, "applied_at"),
                instant(row, "ended_at"));
    }

    private static Instant instant(Row row, String column) {
        OffsetDateTime at = row.getOffsetDateTime(column);
        return at == null ? null : at.toInstant();
    }
}
