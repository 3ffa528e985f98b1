package org.houqin.chaos;

import java.util.Locale;
import org.houqin.local.Trouble;

/** How much is broken in one run. */
enum Profile {
    SHORT(40, 160),
    NIGHTLY(200, 800);

    private final int processes;
    private final int messages;

    Profile(int processes, int messages) {
        this.processes = processes;
        this.messages = messages;
    }

    static Profile named(String name) {
        for (Profile profile : values()) {
            if (profile.name().toLowerCase(Locale.ROOT).equals(name)) {
                return profile;
            }
        }
        throw new Trouble("There is no profile " + name + ": short or nightly");
    }

    int processes() {
        return processes;
    }

    int messages() {
        return messages;
    }
}
