package org.houqin.chaos.agent;

import java.util.List;

/** What a sabotage changes: class and method. */
public final class Changes {
    private Changes() {}

    public static List<String[]> of(String sabotage) {
        return Sabotage.named(sabotage).stream()
                .map(change -> new String[] {change.type(), change.method()})
                .toList();
    }
}
