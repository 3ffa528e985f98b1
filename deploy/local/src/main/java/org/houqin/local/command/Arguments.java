package org.houqin.local.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.houqin.local.Trouble;

/** What was typed after the command's name: options ({@code --detach}, {@code -f}) and words. */
record Arguments(Set<String> options, List<String> words) {

    /** @throws Trouble for an option the command does not know, or too many words */
    static Arguments of(String[] typed, Set<String> known, int mostWords) {
        List<String> words = new ArrayList<>();
        Set<String> options = new java.util.HashSet<>();
        Arrays.stream(typed).skip(1).forEach(word -> {
            if (!word.startsWith("-")) {
                words.add(word);
            } else if (known.contains(word)) {
                options.add(word);
            } else {
                throw new Trouble("houqin " + typed[0] + " does not know the option " + word + " (see ./houqin help)");
            }
        });
        if (words.size() > mostWords) {
            throw new Trouble("houqin " + typed[0] + " does not know what to do with " + words.get(mostWords));
        }
        return new Arguments(options, words);
    }

    boolean has(String option) {
        return options.contains(option);
    }
}
