package org.houqin.ticket.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice to be put into somebody's box.
 *
 * @param gathersAt where all it gathers with are seen, or null when it stands alone
 * @param data what its text is about, as JSON
 * @param heldUntil until when it is kept back, or null
 */
record NewNotice(
        UUID id,
        UUID eventId,
        NoticeKind kind,
        String key,
        String gathersAt,
        String data,
        UUID ticketId,
        String link,
        boolean urgent,
        Instant heldUntil,
        Instant createdAt) {}
