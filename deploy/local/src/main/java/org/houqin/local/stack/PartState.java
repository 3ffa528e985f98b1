package org.houqin.local.stack;

import java.time.Instant;

/**
 * What the supervisor knows of one part.
 *
 * @param pid its process, 0 while there is none
 * @param startedAt when that process began (a process id alone may have been given to another program since)
 * @param healthUrl where it tells that it is ready; {@code tcp:<port>} when an open port has to do
 * @param restarts how often it died and was started again
 */
public record PartState(
        String part, Phase phase, long pid, Instant startedAt, int port, String healthUrl, int restarts) {}
