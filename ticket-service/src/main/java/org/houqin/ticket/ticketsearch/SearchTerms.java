package org.houqin.ticket.ticketsearch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart as the documents are: words in Latin letters and digits, runs of Chinese characters, and
 * numbers of tickets as they are quoted.
 *
 * @param unfinished the word at the very end, which may still be being typed; null when something follows the last one
 */
record SearchTerms(List<String> words, List<String> runs, List<String> numbers, String unfinished) {
    private static final int MOST = 8;
    private static final Pattern PART = Pattern.compile(
            "(?<number>\\b[a-z]-\\d{4}-\\d{1,9}\\b)|(?<word>[a-z0-9à-öø-ÿ]+)|(?<run>[\\u3400-\\u4dbf\\u4e00-\\u9fff]+)");

    static SearchTerms of(String typed) {
        Set<String> words = new LinkedHashSet<>();
        Set<String> runs = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        String plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
        String unfinished = null;
        Matcher part = PART.matcher(plain.toLowerCase(Locale.ROOT));
        while (part.find() && words.size() + runs.size() + numbers.size() < MOST) {
            if (part.group("number") != null) {
                numbers.add(part.group());
            } else if (part.group("word") != null) {
                words.add(part.group());
                unfinished = part.end() == plain.length() ? part.group() : null;
            } else {
                runs.add(part.group());
            }
        }
        return new SearchTerms(List.copyOf(words), List.copyOf(runs), List.copyOf(numbers), unfinished);
    }

    boolean isEmpty() {
        return words.isEmpty() && runs.isEmpty() && numbers.isEmpty();
    }

    /** The pairs of a run, or the one character it is, as a prefix. */
    static List<String> pairs(String run) {
        if (run.length() == 1) {
            return List.of(run);
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < run.length() - 1; i++) {
            pairs.add(run.substring(i, i + 2));
        }
        return pairs;
    }

    /** Words one slip of the fingers away: two letters swapped, one too many. */
    static List<String> slips(String word) {
        Set<String> slips = new LinkedHashSet<>();
        for (int i = 0; i < word.length(); i++) {
            slips.add(word.substring(0, i) + word.substring(i + 1));
            if (i + 1 < word.length()) {
                slips.add(word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2));
            }
        }
        return List.copyOf(slips);
    }
}
