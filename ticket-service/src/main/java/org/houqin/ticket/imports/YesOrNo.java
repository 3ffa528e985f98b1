package org.houqin.ticket.imports;

import java.util.Locale;
import java.util.Set;

/** Yes and no as people write them into tables. */
final class YesOrNo {
    private static final Set<String> YES = Set.of("是", "yes", "y", "true", "1", "在用", "启用");
    private static final Set<String> NO = Set.of("否", "no", "n", "false", "0", "停用");

    private YesOrNo() {}

    static boolean isOne(String cell) {
        String word = cell.toLowerCase(Locale.ROOT);
        return YES.contains(word) || NO.contains(word);
    }

    static boolean of(String cell) {
        return YES.contains(cell.toLowerCase(Locale.ROOT));
    }
}
