package org.houqin.ticket.directory;

import java.util.UUID;
import org.houqin.platform.messaging.DomainEvent;
import org.houqin.platform.text.LocalName;

/** What others keep of people and departments. */
public sealed interface DirectoryEvent extends DomainEvent {
    record PersonChanged(UUID personId, String displayName, String email, UUID departmentId, boolean active)
            implements DirectoryEvent {
        @Override
        public String type() {
            return "ticket.person-changed.v1";
        }
    }

    record DepartmentChanged(UUID departmentId, UUID parentId, String code, LocalName name) implements DirectoryEvent {
        @Override
        public String type() {
            return "ticket.department-changed.v1";
        }
    }
}
