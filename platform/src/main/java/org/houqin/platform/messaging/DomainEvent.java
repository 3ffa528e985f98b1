package org.houqin.platform.messaging;

/** Something that happened, told to other services; a record whose components are the payload. */
public interface DomainEvent {
    /** Full name with publisher and version, such as {@code ticket.closed.v1}. */
    String type();
}
