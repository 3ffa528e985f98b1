package org.houqin.ticket.visitor;

/** Who calls from outside. */
final class Caller {
    private Caller() {}

    /** The address the gateway saw, from X-Forwarded-For; calls past the gateway all count as one. */
    static String address(String forwarded) {
        return forwarded == null || forwarded.isBlank()
                ? "direct"
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
