package org.houqin.ticket.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice to be put into somebody's box.
 *
 * @param data what its text is about, as JSON
 */
record NewNotice(
        UUID id,
        UUID eventId,
        NoticeKind kind,
        String key,
        String data,
        UUID ticketId,
        String link,
        boolean urgent,
        Instant createdAt) {}
