package org.houqin.procurement.supplier;

import java.util.List;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;

/** Who may do what to a supplier. */
final class SupplierRules {
    private SupplierRules() {}

    static List<String> allowed(Actor actor) {
        return actor.has(Roles.BUYER, Roles.ADMIN) ? List.of("edit") : List.of();
    }
}
