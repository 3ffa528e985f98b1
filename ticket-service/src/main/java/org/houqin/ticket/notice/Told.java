package org.houqin.ticket.notice;

import java.util.UUID;
import org.houqin.platform.messaging.Envelope;

/** What is to be told because of an event. */
record Told(Telling telling, Envelope event) {
    /** Whether it is for this box's owner; whoever did it is not told of it. */
    boolean isFor(NoticeBox box) {
        UUID person = box.personId();
        return !person.toString().equals(event.actor())
                && (telling.people().contains(person) || box.isOfOne(telling.roles()));
    }
}
