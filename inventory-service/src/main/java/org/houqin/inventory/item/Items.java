package org.houqin.inventory.item;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.houqin.inventory.InventoryError;
import org.houqin.platform.problem.RuleViolation;

/** The items the store keeps. */
@ApplicationScoped
public class Items implements PanacheRepositoryBase<Item, UUID> {
    /**
     * Locks these items until the transaction ends, always in order of their ids so that no two transactions wait for each
     * other.
     *
     * @throws RuleViolation UNKNOWN_ITEM when one of them is not kept here
     */
    public Uni<List<Item>> forUpdate(Collection<UUID> ids) {
        List<UUID> wanted = ids.stream().distinct().sorted().toList();
        return find("id in ?1", Sort.by("id"), wanted)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .invoke(found -> requireAll(wanted, found));
    }

    /** The item, locked; refused with NOT_FOUND when it is not kept here. */
    public Uni<Item> forUpdate(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(RuleViolation::notFound);
    }

    /** What there is of an item, as the transaction under way sees it. */
    Uni<Totals> totals(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(
                                "select coalesce(sum(on_hand), 0), coalesce(sum(reserved), 0) from balance"
                                        + " where item_id = cast(?1 as uuid) and physical",
                                Object[].class)
                        .setParameter(1, id.toString())
                        .getSingleResult())
                .map(row -> new Totals((BigDecimal) row[0], (BigDecimal) row[1]));
    }

    private static void requireAll(List<UUID> wanted, List<Item> found) {
        List<UUID> known = found.stream().map(Item::id).toList();
        for (UUID id : wanted) {
            if (!known.contains(id)) {
                throw new RuleViolation(InventoryError.UNKNOWN_ITEM, "The store keeps no item " + id + ".");
            }
        }
    }
}
