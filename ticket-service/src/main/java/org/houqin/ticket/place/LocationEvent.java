package org.houqin.ticket.place;

import java.util.UUID;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.platform.text.LocalName;

/** What others keep of places. */
public sealed interface LocationEvent extends DomainEvent {
    record LocationChanged(
            UUID locationId, UUID parentId, LocationKind kind, String code, LocalName name, LocalName path)
            implements LocationEvent {
        @Override
        public String type() {
            return "ticket.location-changed.v1";
        }
    }
}
