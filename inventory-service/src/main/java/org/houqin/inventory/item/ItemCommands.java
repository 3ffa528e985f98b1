package org.houqin.inventory.item;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.houqin.inventory.InventoryError;
import org.houqin.inventory.bin.Bins;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.messaging.Audience;
import org.houqin.platform.messaging.Outbox;
import org.houqin.platform.problem.RuleViolation;

/** What people do to the list of items; runs in the caller's transaction. */
@ApplicationScoped
public class ItemCommands {
    private static final Audience STORE = Audience.roles(Roles.STOREKEEPER, Roles.MANAGER);

    private final Items items;
    private final Bins bins;
    private final Outbox outbox;
    private final Clock clock;

    ItemCommands(Items items, Bins bins, Outbox outbox, Clock clock) {
        this.items = items;
        this.bins = bins;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Takes an item into the list. It has no stock, so with a reorder point it is to be bought.
     *
     * @throws RuleViolation SKU_TAKEN, UNKNOWN_BIN
     */
    public Uni<ItemView> add(NewItem request, Actor actor) {
        Instant at = clock.instant();
        Item item = new Item(Ids.next(), request.sku(), request.name(), request.unit(), at);
        return bins.requireKnown(request.homeBin())
                .flatMap(ignored -> items.count("sku", request.sku()))
                .invoke(taken -> {
                    if (taken > 0) {
                        throw new RuleViolation(
                                InventoryError.SKU_TAKEN, "There is an item " + request.sku() + " already.");
                    }
                })
                .flatMap(ignored -> plan(item, request.reorderPoint(), request.homeBin(), Totals.NONE, actor, at))
                .flatMap(ignored -> items.persistAndFlush(item))
                .map(added -> ItemView.of(added, Totals.NONE, actor));
    }

    /**
     * Changes when the item runs low and where it lives.
     *
     * @throws RuleViolation NOT_FOUND, STALE_VERSION, UNKNOWN_BIN
     */
    public Uni<ItemView> revise(UUID id, ItemRevision revision, IfMatch seen, Actor actor) {
        return bins.requireKnown(revision.homeBin())
                .flatMap(ignored -> items.forUpdate(id))
                .invoke(item -> IfMatch.require(seen, item.version()))
                .flatMap(item -> items.totals(id)
                        .call(totals ->
                                plan(item, revision.reorderPoint(), revision.homeBin(), totals, actor, clock.instant()))
                        .call(items::flush)
                        .map(totals -> ItemView.of(item, totals, actor)));
    }

    private Uni<Void> plan(Item item, BigDecimal reorderPoint, String homeBin, Totals totals, Actor actor, Instant at) {
        List<ItemEvent> events = item.plan(reorderPoint, homeBin, totals.available(), at);
        return outbox.append(item, actor, STORE, events);
    }
}
