package org.houqin.chaos.agent;

import java.util.List;

/** Bugs as changes of methods: what is done before or instead of them, or to what they answer. */
enum Sabotage {
    NO_INBOX(new Change("org.houqin.platform.messaging.Progress", "judge", Advices.AlwaysApply.class)),
    INVITATION_TWICE(
            new Change("org.houqin.platform.messaging.Progress", "judge", Advices.AlwaysApply.class),
            new Change("org.houqin.feedback.invitation.Invitations", "ofClosures", Advices.NoneYet.class)),
    SEQUENCE_NOT_CHECKED(new Change("org.houqin.platform.messaging.Progress", "judge", Advices.ApplyDespiteGap.class)),
    EARLY_ACKNOWLEDGEMENT(new Change("org.houqin.platform.messaging.Inbox", "receive", Advices.Later.class)),
    DELETED_BEFORE_THE_BROKER(new Change("org.houqin.platform.messaging.Relay$Sent", "await", Advices.NoWaiting.class)),
    LOST_LEASE_IGNORED(
            new Change("org.houqin.platform.messaging.RelayLease", "hold", Advices.ForEver.class),
            new Change("org.houqin.platform.messaging.RelayLease", "held", Advices.ForEver.class)),
    NEGATIVE_STOCK(new Change("org.houqin.inventory.ledger.Balance", "available", Advices.Plenty.class)),
    KEY_IGNORED(new Change("org.houqin.platform.http.IdempotencyKeys", "once", Advices.AnyKey.class)),
    EVENT_FORGOTTEN(new Change("org.houqin.platform.messaging.Outbox", "append", Advices.Sometimes.class)),
    ILLEGAL_TRANSITION(
            new Change("org.houqin.ticket.ticket.TicketStatus", "allows", Advices.Yes.class),
            new Change("org.houqin.ticket.ticket.TicketStatus", "leadsTo", Advices.Yes.class)),
    RATING_LOST(new Change("org.houqin.ticket.rating.RatingCommands", "answered", Advices.Nothing.class)),
    POOL_LEAK(new Change("org.houqin.platform.messaging.Relay", "publish", Advices.KeepAConnection.class));

    /** One method of one class. */
    record Change(String type, String method, Class<?> advice) {}

    private final List<Change> changes;

    Sabotage(Change... changes) {
        this.changes = List.of(changes);
    }

    static List<Change> named(String name) {
        return valueOf(name).changes;
    }
}
