package org.houqin.inventory.bin;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.houqin.inventory.InventoryError;
import org.houqin.platform.problem.RuleViolation;

/** The bins of the warehouse. */
@ApplicationScoped
public class Bins implements PanacheRepositoryBase<Bin, String> {
    /**
     * Refuses a bin that is not there; null stands for no bin and is fine.
     *
     * @throws RuleViolation UNKNOWN_BIN
     */
    public Uni<Void> requireKnown(String code) {
        return requireKnown(code == null ? List.of() : List.of(code));
    }

    /**
     * Refuses when one of these bins is not there.
     *
     * @throws RuleViolation UNKNOWN_BIN
     */
    public Uni<Void> requireKnown(Collection<String> codes) {
        List<String> wanted = codes.stream().filter(Objects::nonNull).distinct().toList();
        if (wanted.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return list("physical = true and code in ?1", wanted)
                .invoke(found -> requireAll(wanted, found))
                .replaceWithVoid();
    }

    private static void requireAll(List<String> wanted, List<Bin> found) {
        List<String> known = found.stream().map(Bin::code).toList();
        for (String code : wanted) {
            if (!known.contains(code)) {
                throw new RuleViolation(InventoryError.UNKNOWN_BIN, "The warehouse has no bin " + code + ".");
            }
        }
    }
}
