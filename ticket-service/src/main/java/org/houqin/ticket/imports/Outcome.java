package org.houqin.ticket.imports;

import java.util.ArrayList;
import java.util.List;

/** What came of some rows. */
final class Outcome {
    private int added;
    private int changed;
    private int unchanged;
    private final List<RowError> errors = new ArrayList<>();

    void add() {
        added++;
    }

    void change(boolean really) {
        if (really) {
            changed++;
        } else {
            unchanged++;
        }
    }

    void wrong(SheetRow row, String field, RowReason reason) {
        errors.add(new RowError(row.line(), field, row.get(field), reason));
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    List<RowError> errors() {
        return errors;
    }
}
