package org.houqin.inventory;

import java.util.Locale;

/** What people type to find something, made ready for a {@code like} on lower-case text. */
public final class Search {
    private Search() {}

    /** A pattern that matches the text anywhere and literally; null when nothing was typed. */
    public static String pattern(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String literal = typed.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + literal + "%";
    }
}
