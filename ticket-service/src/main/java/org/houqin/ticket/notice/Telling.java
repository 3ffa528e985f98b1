package org.houqin.ticket.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Something to be told to some people.
 *
 * @param key which text, see {@code notice/*.properties}
 * @param people to be told by name
 * @param roles to be told by what they do
 * @param data what the text is about
 * @param link where to go in the application
 * @param notBefore before when nobody is told of it, or null
 * @param gathersAt where all of them are seen, if those that come before the last was read or mailed become one notice that
 *     counts them; null for a notice each
 */
record Telling(
        NoticeKind kind,
        String key,
        Set<UUID> people,
        Set<String> roles,
        Map<String, String> data,
        UUID ticketId,
        String link,
        boolean urgent,
        Instant notBefore,
        String gathersAt) {}
