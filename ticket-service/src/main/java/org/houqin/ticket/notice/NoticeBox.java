package org.houqin.ticket.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.houqin.platform.messaging.EventSource;

/** The notices of one person, taken in hand with the row locked. */
final class NoticeBox implements EventSource {
    private final UUID personId;
    private final UUID id;
    private final QuietHours quiet;
    private final Instant mailedAt;
    private final boolean inApp;
    private final boolean mail;
    private long eventSeq;
    private int unread;

    /** From a row: person, box, event_seq, unread, quiet, quiet_from, quiet_to, zone, mailed_at, in_app, mail. */
    NoticeBox(Object[] row) {
        this.personId = UUID.fromString(row[0].toString());
        this.id = UUID.fromString(row[1].toString());
        this.eventSeq = ((Number) row[2]).longValue();
        this.unread = ((Number) row[3]).intValue();
        this.quiet = (Boolean) row[4]
                ? new QuietHours(
                        LocalTime.parse(row[5].toString()),
                        LocalTime.parse(row[6].toString()),
                        ZoneId.of(row[7].toString()))
                : null;
        this.mailedAt = row[8] == null ? null : Instant.ofEpochMilli(((Number) row[8]).longValue());
        this.inApp = (Boolean) row[9];
        this.mail = (Boolean) row[10];
    }

    /** Takes in notices that are shown; answers what to tell of it. */
    List<NoticeEvent> take(int some, Instant at) {
        unread += some;
        return changed(at);
    }

    List<NoticeEvent> read(int some, Instant at) {
        unread = Math.max(0, unread - some);
        return changed(at);
    }

    private List<NoticeEvent> changed(Instant at) {
        return List.of(new NoticeEvent.NoticesChanged(personId, unread, at));
    }

    /** When a mail with a notice of now may leave at the earliest; an urgent one may wake people. */
    Instant mailDue(Instant now, NoticeKind kind, boolean urgent, NoticeSettings settings) {
        if (urgent && kind.isAtOnce()) {
            return now;
        }
        Duration again = settings.gatherAgain();
        boolean justMailed = mailedAt != null && mailedAt.plus(again).isAfter(now);
        Instant due = now.plus(justMailed ? again : settings.gather());
        return quiet == null || !settings.quiet() || urgent && kind.wakes() ? due : quiet.next(due);
    }

    boolean isShown() {
        return inApp;
    }

    boolean isMailed() {
        return mail;
    }

    UUID personId() {
        return personId;
    }

    int unread() {
        return unread;
    }

    long eventSeq() {
        return eventSeq;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String aggregateType() {
        return "notice-box";
    }

    @Override
    public long nextEventSeq() {
        return ++eventSeq;
    }
}
