package org.houqin.ticket.imports;

import java.util.Map;

/**
 * A row of a file.
 *
 * @param line its number in the file; the header is 1
 * @param cells what its known columns say, stripped; columns without a word are left out
 */
public record SheetRow(int line, Map<String, String> cells) {
    /** Stands for "empty this". */
    private static final String NOTHING = "-";

    /** What a column says, or null. */
    String get(String field) {
        return cells.get(field);
    }

    /** What is to be known from now on: what the cell says, nothing after a hyphen, else what was known. */
    String or(String field, String known) {
        String cell = cells.get(field);
        return cell == null ? known : NOTHING.equals(cell) ? null : cell;
    }

    /** The same for yes and no. */
    boolean or(String field, boolean known) {
        String cell = cells.get(field);
        return cell == null ? known : YesOrNo.of(cell);
    }
}
