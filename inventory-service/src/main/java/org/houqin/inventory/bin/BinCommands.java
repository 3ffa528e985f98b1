package org.houqin.inventory.bin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.houqin.inventory.InventoryError;
import org.houqin.platform.problem.RuleViolation;

/** What people do to the warehouse; runs in the caller's transaction. */
@ApplicationScoped
public class BinCommands {
    private final Bins bins;

    BinCommands(Bins bins) {
        this.bins = bins;
    }

    /**
     * Adds a bin.
     *
     * @throws RuleViolation BIN_TAKEN
     */
    public Uni<BinView> add(NewBin request) {
        return bins.count("code", request.code())
                .invoke(taken -> {
                    if (taken > 0) {
                        throw new RuleViolation(
                                InventoryError.BIN_TAKEN, "There is a place " + request.code() + " already.");
                    }
                })
                .flatMap(ignored -> bins.persist(new Bin(request.code(), request.name())))
                .map(bin -> new BinView(bin.code(), bin.name()));
    }
}
