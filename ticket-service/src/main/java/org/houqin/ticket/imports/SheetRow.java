package org.houqin.ticket.imports;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of a file.
 *
 * @param line its number in the file; the header is 1
 * @param cells what its known columns say, stripped; columns without a word are left out
 */
public record SheetRow(int line, Map<String, String> cells) {
    /** Stands for "empty this". */
    static final String NOTHING = "-";

    private static final Pattern BETWEEN = Pattern.compile("[;；,，、]");

    /** What a column says, or null. */
    String get(String field) {
        return cells.get(field);
    }

    /** What is to be known from now on: what the cell says, nothing after a hyphen, else what was known. */
    String or(String field, String known) {
        String cell = cells.get(field);
        return cell == null ? known : NOTHING.equals(cell) ? null : cell;
    }

    /** What a column lists, each once: nothing after a hyphen, null when it says nothing. */
    Set<String> all(String field) {
        String cell = cells.get(field);
        if (cell == null || NOTHING.equals(cell)) {
            return cell == null ? null : Set.of();
        }
        Set<String> names = BETWEEN.splitAsStream(cell)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return names.isEmpty() ? null : names;
    }

    /** The same for degrees. */
    BigDecimal or(String field, BigDecimal known) {
        String cell = cells.get(field);
        return cell == null ? known : NOTHING.equals(cell) ? null : Degrees.of(cell);
    }

    /** The same for yes and no. */
    boolean or(String field, boolean known) {
        String cell = cells.get(field);
        return cell == null ? known : YesOrNo.of(cell);
    }
}
