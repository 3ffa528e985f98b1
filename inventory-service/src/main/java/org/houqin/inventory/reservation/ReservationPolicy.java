package org.houqin.inventory.reservation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.identity.Actor;
import org.houqin.platform.identity.Roles;

/** Who may see and do what with reservations. */
final class ReservationPolicy {
    private ReservationPolicy() {}

    /** The technician whose reservations alone this person may see; null when they may see all. */
    static UUID onlyOf(Actor actor) {
        return actor.has(Roles.STOREKEEPER, Roles.MANAGER, Roles.ADMIN) ? null : actor.id();
    }

    /** Commands this person may give now. */
    static List<String> allowed(Actor actor, ReservationStatus status, BigDecimal reserved) {
        boolean issuable = status.open() && reserved.signum() > 0;
        return issuable && actor.has(Roles.STOREKEEPER) ? List.of("issue") : List.of();
    }
}
