package org.houqin.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.houqin.local.Trouble;

/**
 * What was typed after {@code houqin bench}.
 *
 * @param parts which; none named means all
 * @param warmUp for all parts together
 * @param seconds length of a round, and of its reference
 * @param tickets in the large database
 * @param few in the small one
 * @param connections of the load that asks for as much as it can get
 * @param keep leaves the stack running
 * @param profile records what the services do meanwhile
 */
public record Options(
        List<String> parts,
        int rounds,
        Duration warmUp,
        Duration seconds,
        int tickets,
        int few,
        int connections,
        boolean keep,
        boolean profile) {
    private static final Duration ENOUGH = Duration.ofSeconds(120);

    static Options of(String[] typed) {
        List<String> parts = new ArrayList<>();
        int rounds = 5;
        int warmUp = 600;
        int seconds = 10;
        int tickets = 1_000_000;
        int few = 10_000;
        int connections = 24;
        boolean keep = false;
        boolean profile = false;
        for (String word : typed) {
            String value = word.substring(word.indexOf('=') + 1);
            switch (word.startsWith("--") ? word.replaceFirst("=.*", "") : "") {
                case "" -> parts.add(word);
                case "--rounds" -> rounds = number(word, value);
                case "--warmup" -> warmUp = number(word, value);
                case "--seconds" -> seconds = number(word, value);
                case "--tickets" -> tickets = number(word, value);
                case "--few" -> few = number(word, value);
                case "--connections" -> connections = number(word, value);
                case "--keep" -> keep = true;
                case "--profile" -> profile = true;
                default -> throw new Trouble("houqin bench does not know " + word + "; see deploy/bench/README.md");
            }
        }
        return new Options(
                List.copyOf(parts),
                rounds,
                Duration.ofSeconds(warmUp),
                Duration.ofSeconds(seconds),
                tickets,
                few,
                connections,
                keep,
                profile);
    }

    /** Why nobody should believe what such a run measures; empty without a reason. */
    public String trial() {
        List<String> reasons = new ArrayList<>();
        if (warmUp.compareTo(ENOUGH) < 0) {
            reasons.add("warmed up for " + warmUp.toSeconds() + " s only");
        }
        if (profile) {
            reasons.add("recorded meanwhile");
        }
        return reasons.isEmpty() ? "" : String.join(", ", reasons) + ": a trial, not a measurement";
    }

    private static int number(String word, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Trouble(word + ": write it with a number, such as --rounds=3", e);
        }
    }
}
