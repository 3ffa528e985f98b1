package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.List;
import org.houqin.chaos.stack.Service;

/** Stock is never negative at a real place, and no more is reserved than is there. */
final class StockNeverNegative implements Invariant {
    @Override
    public String promise() {
        return "Stock is never negative at a real place, and no more is reserved than is there";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        return evidence.offenders(Service.INVENTORY, """
                select item_id || ' at ' || location from balance
                where physical and (on_hand < 0 or reserved < 0 or reserved > on_hand)""");
    }
}
