package org.houqin.platform.problem;

/** A reason to refuse, stable enough for clients to program against; each service has one enum of them. */
public interface ErrorCode {
    /** The code as clients see it, such as {@code TICKET_STATE}. */
    String name();

    /** The kind of refusal. */
    ErrorCategory category();
}
