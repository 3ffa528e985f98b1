package org.houqin.ticket.notice;

import java.time.Instant;
import java.util.UUID;
import org.houqin.platform.messaging.DomainEvent;

/** What happens to somebody's notices; it is told so that their screens follow. */
public sealed interface NoticeEvent extends DomainEvent {
    /** There are new ones, or some were read. */
    record NoticesChanged(UUID personId, int unread, Instant changedAt) implements NoticeEvent {
        @Override
        public String type() {
            return "ticket.notices-changed.v1";
        }
    }
}
