package org.houqin.ticket.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houqin.platform.messaging.EventSource;

/** The notices of one person, taken in hand with the row locked. */
final class NoticeBox implements EventSource {
    private final UUID personId;
    private final UUID id;
    private final QuietHours quiet;
    private final Instant mailedAt;
    private final Set<String> roles;
    private final boolean reachable;
    private final Map<NoticeKind, Choice> choices;
    private long eventSeq;
    private int unread;
    private Instant mailDue;
    private boolean changed;

    /** How somebody chose to be told. */
    private record Choice(boolean inApp, boolean mail) {}

    /**
     * From a row: person, box, event_seq, unread, quiet, quiet_from, quiet_to, zone, mailed_at, roles in which they were seen
     * lately, whether they have an address, and what they chose, such as {@code JOB true false,DESK false false}.
     */
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
        this.roles = row[9] == null ? Set.of() : Set.of(row[9].toString().split(","));
        this.reachable = (Boolean) row[10];
        this.choices = row[11] == null ? Map.of() : choices(row[11].toString());
    }

    private static Map<NoticeKind, Choice> choices(String chosen) {
        Map<NoticeKind, Choice> choices = new HashMap<>();
        for (String choice : chosen.split(",")) {
            String[] parts = choice.split(" ");
            choices.put(
                    NoticeKind.valueOf(parts[0]),
                    new Choice(Boolean.parseBoolean(parts[1]), Boolean.parseBoolean(parts[2])));
        }
        return choices;
    }

    private Choice choice(NoticeKind kind) {
        return choices.getOrDefault(kind, new Choice(kind.inApp(), kind.mail()));
    }

    /** Whether notices of this kind are shown in the application. */
    boolean shows(NoticeKind kind) {
        return choice(kind).inApp();
    }

    boolean mails(NoticeKind kind) {
        return reachable && choice(kind).mail();
    }

    /** Whether its owner was seen in one of these roles lately. */
    boolean isOfOne(Set<String> wanted) {
        return !Collections.disjoint(roles, wanted);
    }

    /** Takes in a notice; one that is kept back counts when it is let go. */
    void take(NewNotice notice, NoticeSettings settings) {
        if (!notice.held()) {
            take(
                    notice.inApp() ? 1 : 0,
                    notice.mail() ? mailDue(notice.createdAt(), notice.kind(), notice.urgent(), settings) : null);
        }
    }

    /** @param due when a mail with them may leave at the earliest, or null when none of them is mailed */
    void take(int shown, Instant due) {
        unread += shown;
        changed |= shown > 0;
        if (due != null && (mailDue == null || due.isBefore(mailDue))) {
            mailDue = due;
        }
    }

    void read(int some) {
        unread = Math.max(0, unread - some);
        changed |= some > 0;
    }

    /** Whether what its owner sees is another than before. */
    boolean isChanged() {
        return changed;
    }

    NoticeEvent change(Instant at) {
        return new NoticeEvent.NoticesChanged(personId, unread, at);
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

    /** When the next mail may leave at the earliest because of what was taken in, or null. */
    Instant mailDue() {
        return mailDue;
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
