package org.houqin.local.command;

import java.time.Instant;

/** One line of the status table; {@code startedAt} is null when there is no process. */
record StatusRow(String part, String state, long pid, int port, long residentBytes, Instant startedAt, int restarts) {
    boolean healthy() {
        return "up".equals(state);
    }
}
