package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;
import org.houqin.chaos.stack.Service;

/** Every balance is the sum of its movements. */
final class StockIsSumOfMovements implements Invariant {
    @Override
    public String promise() {
        return "Every balance is the sum of its movements";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        return evidence.offenders(Service.INVENTORY, """
                with moved as (
                    select item_id, location, sum(quantity) as quantity from (
                        select item_id, to_location as location, quantity from movement
                        union all select item_id, from_location, -quantity from movement) both_ends
                    group by item_id, location)
                select coalesce(b.item_id, m.item_id) || ' at ' || coalesce(b.location, m.location)
                from balance b full join moved m on m.item_id = b.item_id and m.location = b.location
                where coalesce(b.on_hand, 0) <> coalesce(m.quantity, 0)""");
    }
}
