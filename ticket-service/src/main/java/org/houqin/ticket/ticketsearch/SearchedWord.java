package org.houqin.ticket.ticketsearch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word somebody typed and what it may stand for.
 *
 * @param stem its stem in English, or null for a word too common to search
 * @param meant words it may be a misspelling of; empty when it is known
 */
record SearchedWord(String typed, String stem, List<String> meant) {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Every beginning of a word that counts as found. */
    List<String> beginnings() {
        List<String> all = new ArrayList<>(List.of(typed));
        if (stem != null && !typed.startsWith(stem)) {
            all.add(stem);
        } else if (stem != null) {
            all.set(0, stem.length() >= 3 ? stem : typed);
        }
        all.addAll(meant);
        return all;
    }

    /**
     * This word as a part of a tsquery: its beginning, its stem, what was meant. A number is whole, so that building 12 is not
     * room 120, until it is the last that is typed, and may be a ticket's.
     */
    String query(String unfinished) {
        boolean number = NUMBER.matcher(typed).matches();
        List<String> all = new ArrayList<>(List.of("'" + typed + (number && !typed.equals(unfinished) ? "'" : "':*")));
        if (number) {
            all.add("'#" + typed.replaceFirst("^0+", "") + "'");
        }
        if (stem != null) {
            all.add("'" + stem + "'");
        }
        meant.forEach(word -> all.add("'" + word + "'"));
        return all.stream().distinct().collect(Collectors.joining(" | ", "(", ")"));
    }
}
