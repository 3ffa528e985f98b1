package org.houqin.bench.stack;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One statement as a service sent it.
 *
 * @param parameters their texts; null stands for a database null
 */
public record Captured(String sql, List<String> parameters) {
    private static final Pattern WRITES =
            Pattern.compile("^\\s*(with\\b.*\\b)?(insert|update|delete)\\b", Pattern.DOTALL);

    boolean is(String word) {
        return sql.strip().toLowerCase(Locale.ROOT).startsWith(word);
    }

    public boolean writes() {
        return WRITES.matcher(sql.toLowerCase(Locale.ROOT)).find();
    }
}
