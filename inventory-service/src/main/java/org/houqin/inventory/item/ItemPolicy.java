package org.houqin.inventory.item;

import java.util.List;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;

/** Who may do what with items. */
final class ItemPolicy {
    private ItemPolicy() {}

    /** Commands this person may give now. */
    static List<String> allowed(Actor actor) {
        return actor.has(Roles.STOREKEEPER, Roles.ADMIN) ? List.of("revise") : List.of();
    }
}
