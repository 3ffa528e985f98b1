package org.houqin.chaos.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What only one of two sets has. */
final class Difference {
    private Difference() {}

    static List<String> between(String one, Set<String> ones, String other, Set<String> others) {
        List<String> found = new ArrayList<>();
        ones.stream()
                .filter(entry -> !others.contains(entry))
                .forEach(entry -> found.add("only " + one + ": " + entry));
        others.stream()
                .filter(entry -> !ones.contains(entry))
                .forEach(entry -> found.add("only " + other + ": " + entry));
        return found;
    }
}
