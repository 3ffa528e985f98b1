package org.houqin.ticket.join;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a sentence tells what it is about: pairs of Chinese characters, beginnings of longer English words. */
final class TellingWords {
    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2,}|[a-z]{4,}");
    private static final Set<String> SAY_NOTHING = Set.of(
            "this", "that", "with", "from", "have", "there", "here", "when", "does", "room", "please", "very", "need",
            "broken", "work", "works", "working", "since", "again", "一个", "不能", "可以", "我们", "没有", "坏了", "教室", "房间",
            "这个", "需要", "请尽", "尽快", "维修", "报修", "有点");
    private static final int BEGINNING = 5;

    private TellingWords() {}

    static Set<String> of(String sentence) {
        Set<String> words = new LinkedHashSet<>();
        Matcher runs = RUN.matcher(sentence == null ? "" : sentence.toLowerCase(Locale.ROOT));
        while (runs.find()) {
            String run = runs.group();
            if (run.charAt(0) < 128) {
                words.add(SAY_NOTHING.contains(run) ? "" : run.substring(0, Math.min(BEGINNING, run.length())));
            } else {
                for (int i = 0; i + 1 < run.length(); i++) {
                    words.add(run.substring(i, i + 2));
                }
            }
        }
        return words.stream()
                .filter(word -> !word.isEmpty() && !SAY_NOTHING.contains(word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
