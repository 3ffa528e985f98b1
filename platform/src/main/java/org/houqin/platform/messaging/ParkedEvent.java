package org.houqin.platform.messaging;

import java.util.UUID;

/** An event in the waiting room. */
record ParkedEvent(UUID id, ReceivedEvent event, ParkReason reason) {
    /** Whether it may go on without anyone's decision once it is its turn. */
    boolean waitsForItsTurn() {
        return reason == ParkReason.GAP || reason == ParkReason.BEHIND;
    }
}
