package org.houqin.inventory.item;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.houqin.inventory.InventoryError;
import org.houqin.inventory.bin.Bins;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.ids.Ids;
import org.houqin.platform.problem.RuleViolation;

/** What people do to the list of items; runs in the caller's transaction. */
@ApplicationScoped
public class ItemCommands {
    private final Items items;
    private final Bins bins;
    private final Clock clock;

    ItemCommands(Items items, Bins bins, Clock clock) {
        this.items = items;
        this.bins = bins;
        this.clock = clock;
    }

    /**
     * Takes an item into the list.
     *
     * @throws RuleViolation SKU_TAKEN, UNKNOWN_BIN
     */
    public Uni<ItemView> add(NewItem request, Actor actor) {
        Item item = new Item(Ids.next(), request.sku(), request.name(), request.unit(), clock.instant());
        item.plan(request.reorderPoint(), request.homeBin());
        return bins.requireKnown(request.homeBin())
                .flatMap(ignored -> items.count("sku", request.sku()))
                .invoke(taken -> {
                    if (taken > 0) {
                        throw new RuleViolation(
                                InventoryError.SKU_TAKEN, "There is an item " + request.sku() + " already.");
                    }
                })
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
                .invoke(item -> item.plan(revision.reorderPoint(), revision.homeBin()))
                .call(items::flush)
                .flatMap(item -> items.totals(id).map(totals -> ItemView.of(item, totals, actor)));
    }
}
