package org.houqin.ticket.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.houqin.platform.ids.Ids;

/**
 * A notice to be put into somebody's box; its names are those of the table's columns.
 *
 * @param data what its text is about
 * @param inApp whether it is shown
 * @param mail whether it is mailed
 * @param bundle what it gathers with, or null when it stands alone
 * @param heldUntil until when it is kept back, or null
 * @param gathersAt where all it gathers with are seen, or null when it stands alone
 */
@JsonNaming(SnakeCaseStrategy.class)
record NewNotice(
        UUID id,
        UUID personId,
        UUID eventId,
        NoticeKind kind,
        String key,
        Map<String, String> data,
        UUID ticketId,
        String link,
        boolean urgent,
        boolean inApp,
        boolean mail,
        Instant createdAt,
        String bundle,
        Instant heldUntil,
        @JsonIgnore String gathersAt) {

    static NewNotice of(Telling telling, UUID eventId, NoticeBox box, Instant now) {
        boolean held = telling.notBefore() != null && telling.notBefore().isAfter(now);
        return new NewNotice(
                Ids.next(),
                box.personId(),
                eventId,
                telling.kind(),
                telling.key(),
                telling.data(),
                telling.ticketId(),
                telling.link(),
                telling.urgent(),
                box.shows(telling.kind()),
                box.mails(telling.kind()),
                now,
                telling.gathersAt() == null ? null : telling.key(),
                held ? telling.notBefore() : null,
                telling.gathersAt());
    }

    boolean held() {
        return heldUntil != null;
    }
}
