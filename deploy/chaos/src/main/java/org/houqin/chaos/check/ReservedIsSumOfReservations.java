package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;
import org.houqin.chaos.stack.Service;

/** Reserved stock is the sum of what reservations hold. */
final class ReservedIsSumOfReservations implements Invariant {
    @Override
    public String promise() {
        return "Reserved stock is the sum of what reservations hold";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        return evidence.offenders(Service.INVENTORY, """
                select coalesce(b.item_id, r.item_id)::text from
                    (select item_id, sum(reserved) as quantity from balance group by item_id) b
                    full join (select item_id, sum(reserved) as quantity from reservation
                        where status in ('WAITING', 'RESERVED') group by item_id) r on r.item_id = b.item_id
                where coalesce(b.quantity, 0) <> coalesce(r.quantity, 0)""");
    }
}
