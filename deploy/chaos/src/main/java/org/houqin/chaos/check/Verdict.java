package org.houqin.chaos.check;

import java.util.List;

/** What a check came to. */
public record Verdict(String invariant, String promise, List<String> violations) {
    public boolean holds() {
        return violations.isEmpty();
    }
}
