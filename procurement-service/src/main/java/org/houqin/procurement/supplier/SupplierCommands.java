package org.houqin.procurement.supplier;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.houqin.platform.http.IfMatch;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.problem.RuleViolation;
import org.houqin.procurement.ProcurementError;

/** What can be done with suppliers; every method joins the transaction under way. */
@ApplicationScoped
public class SupplierCommands {
    private final Suppliers suppliers;
    private final Clock clock;

    SupplierCommands(Suppliers suppliers, Clock clock) {
        this.suppliers = suppliers;
        this.clock = clock;
    }

    public Uni<SupplierView> create(NewSupplier request, Actor actor) {
        Supplier supplier =
                new Supplier(request.name(), request.contact(), request.phone(), request.leadDays(), clock.instant());
        return nameFree(request.name(), supplier.id())
                .flatMap(ignored -> suppliers.persistAndFlush(supplier))
                .map(added -> SupplierView.of(added, actor));
    }

    public Uni<SupplierView> edit(UUID id, NewSupplier request, IfMatch seen, Actor actor) {
        return suppliers
                .forUpdate(id)
                .onItem()
                .ifNull()
                .failWith(RuleViolation::notFound)
                .flatMap(supplier -> {
                    IfMatch.require(seen, supplier.version());
                    return nameFree(request.name(), id)
                            .invoke(() -> supplier.edit(
                                    request.name(), request.contact(), request.phone(), request.leadDays()))
                            .flatMap(ignored -> suppliers.flush())
                            .map(ignored -> SupplierView.of(supplier, actor));
                });
    }

    private Uni<Void> nameFree(String name, UUID except) {
        return suppliers
                .nameTaken(name, except)
                .invoke(taken -> {
                    if (taken) {
                        throw new RuleViolation(
                                ProcurementError.SUPPLIER_NAME_TAKEN, "There is a supplier of this name already.");
                    }
                })
                .replaceWithVoid();
    }
}
