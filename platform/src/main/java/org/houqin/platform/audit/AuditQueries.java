package org.houqin.platform.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Reads the audit trail. */
@ApplicationScoped
class AuditQueries {
    private final Pool pool;

    AuditQueries(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<AuditEntryView>> list(PageRequest request, String objectId, UUID actorId) {
        return ListQuery.select("id, at, actor_id, actor, action, object_id, trace_id")
                .from("audit_entry")
                .where("object_id = ?", objectId)
                .where("actor_id = ?", actorId)
                .sort("at", "at", "timestamptz")
                .order("-at")
                .id("id")
                .page(
                        pool,
                        request,
                        row -> new AuditEntryView(
                                row.getUUID("id"),
                                row.getOffsetDateTime("at").toInstant(),
                                row.getUUID("actor_id"),
                                row.getString("actor"),
                                row.getString("action"),
                                row.getString("object_id"),
                                row.getString("trace_id")));
    }
}
