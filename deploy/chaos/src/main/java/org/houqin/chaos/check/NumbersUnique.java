package org.houqin.chaos.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.houqin.chaos.stack.Service;

/** No number that people quote is given twice. */
final class NumbersUnique implements Invariant {
    @Override
    public String promise() {
        return "No number that people quote is given twice";
    }

    @Override
    public boolean holdsUnderLoad() {
        return true;
    }

    @Override
    public List<String> violations(Evidence evidence) throws SQLException {
        List<String> found = new ArrayList<>(
                evidence.offenders(Service.TICKET, "select number from ticket group by number having count(*) > 1"));
        for (String table : List.of("requisition", "purchase_order", "goods_receipt")) {
            found.addAll(evidence.offenders(
                    Service.PROCUREMENT, "select number from " + table + " group by number having count(*) > 1"));
        }
        return found;
    }
}
