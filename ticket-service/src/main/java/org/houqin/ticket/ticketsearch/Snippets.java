package org.houqin.ticket.ticketsearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows where in a text the found words are. */
final class Snippets {
    private static final int BEFORE = 24;
    private static final int LENGTH = 120;

    private final Pattern found;

    Snippets(List<SearchedWord> words, SearchTerms terms) {
        Stream<String> latin = words.stream()
                .flatMap(word -> word.beginnings().stream())
                .map(beginning -> "(?<![a-z0-9])" + Pattern.quote(beginning) + "[a-z]*");
        Stream<String> runs = terms.runs().stream()
                .flatMap(run -> Stream.concat(Stream.of(run), SearchTerms.pairs(run).stream()))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote);
        Stream<String> numbers = terms.numbers().stream().map(Pattern::quote);
        String any = Stream.of(numbers, latin, runs).flatMap(all -> all).collect(Collectors.joining("|"));
        this.found = Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The whole text in pieces. */
    List<FoundTicket.Piece> all(String text) {
        List<FoundTicket.Piece> pieces = new ArrayList<>();
        Matcher hit = found.matcher(text);
        int from = 0;
        while (hit.find()) {
            if (hit.start() > from) {
                pieces.add(new FoundTicket.Piece(text.substring(from, hit.start()), false));
            }
            pieces.add(new FoundTicket.Piece(hit.group(), true));
            from = hit.end();
        }
        if (from < text.length()) {
            pieces.add(new FoundTicket.Piece(text.substring(from), false));
        }
        return pieces;
    }

    /** A stretch of the text around the first hit; empty without a hit. */
    List<FoundTicket.Piece> around(String text) {
        Matcher hit = text == null ? null : found.matcher(text);
        if (hit == null || !hit.find()) {
            return List.of();
        }
        int from = Math.max(0, hit.start() - BEFORE);
        int to = Math.min(text.length(), Math.max(from + LENGTH, hit.end()));
        String stretch = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        return all(stretch);
    }
}
