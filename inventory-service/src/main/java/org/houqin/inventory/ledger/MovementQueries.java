package org.houqin.inventory.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.houqin.inventory.item.ItemRef;
import org.houqin.platform.paging.ListQuery;
import org.houqin.platform.paging.Page;
import org.houqin.platform.paging.PageRequest;

/** Reads the ledger. */
@ApplicationScoped
public class MovementQueries {
    private final Pool pool;

    MovementQueries(Pool pool) {
        this.pool = pool;
    }

    public Uni<Page<MovementView>> list(PageRequest page, UUID itemId, UUID ticketId, UUID documentId) {
        return ListQuery.select("m.id, m.at, m.recorded_at, m.from_location, m.to_location, m.quantity,"
                        + " m.from_balance_after, m.to_balance_after, m.unit_cost, m.value, m.reason, m.document_type,"
                        + " m.document_id, m.document_line, m.ticket_id, m.reverses, m.actor_id, m.actor_name, "
                        + ItemRef.COLUMNS)
                .from("movement m join item i on i.id = m.item_id")
                .where("m.item_id = ?", itemId)
                .where("m.ticket_id = ?", ticketId)
                .where("m.document_id = ?", documentId)
                .sort("at", "m.at", "timestamptz")
                .order("-at")
                .id("m.id")
                .page(pool, page, MovementView::of);
    }
}
