package org.houqin.ticket.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Whether a cell lists what is not known; the row is refused then. */
    boolean misses(SheetRow row, String field, Map<String, ?> known, RowReason reason) {
        Set<String> listed = row.all(field);
        String missing = listed == null
                ? ""
                : listed.stream().filter(name -> !known.containsKey(name)).collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            errors.add(new RowError(row.line(), field, missing, reason));
        }
        return !missing.isEmpty();
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
