package org.houqin.chaos.message;

import java.time.Instant;

/** What became of one message fault; {@code trouble} is empty when it could be done. */
public record MessageStory(int number, String name, String what, Instant at, String trouble) {
    public boolean good() {
        return trouble.isEmpty();
    }
}
