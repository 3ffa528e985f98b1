package org.houqin.chaos;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.houqin.local.Trouble;

/**
 * What was typed.
 *
 * @param only the one fault to try, or the one planted bug to prove
 * @param processes how many process faults
 * @param messages how many message faults
 */
record Wishes(long seed, Profile profile, Optional<String> only, boolean prove, int processes, int messages) {

    static Wishes of(String[] typed) {
        long seed = ThreadLocalRandom.current().nextInt(1, 1_000_000);
        Profile profile = Profile.SHORT;
        Optional<String> only = Optional.empty();
        boolean prove = false;
        int processes = -1;
        int messages = -1;
        for (int i = 0; i < typed.length; i++) {
            switch (typed[i]) {
                case "--seed" -> seed = number(typed, ++i);
                case "--profile" -> profile = Profile.named(word(typed, ++i));
                case "--only" -> only = Optional.of(word(typed, ++i));
                case "--faults" -> processes = (int) number(typed, ++i);
                case "--messages" -> messages = (int) number(typed, ++i);
                case "--prove" -> prove = true;
                default ->
                    throw new Trouble("houqin chaos does not know " + typed[i]
                            + ": --seed N, --profile short|nightly, --only fault, --faults N, --messages N, --prove");
            }
        }
        return new Wishes(
                seed,
                profile,
                only,
                prove,
                processes >= 0 ? processes : only.isPresent() ? 3 : profile.processes(),
                messages >= 0 ? messages : only.isPresent() ? 0 : profile.messages());
    }

    private static String word(String[] typed, int at) {
        if (at >= typed.length) {
            throw new Trouble(typed[at - 1] + " needs a value");
        }
        return typed[at];
    }

    private static long number(String[] typed, int at) {
        try {
            return Long.parseLong(word(typed, at));
        } catch (NumberFormatException e) {
            throw new Trouble(typed[at - 1] + " needs a number, not " + typed[at], e);
        }
    }
}
