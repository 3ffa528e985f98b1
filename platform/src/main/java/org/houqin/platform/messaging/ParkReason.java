package org.houqin.platform.messaging;

/** Why an event is parked. */
public enum ParkReason {
    /** Its envelope cannot be read. */
    MALFORMED,
    /** Its handler refused it or failed, alone and again, with the database at hand. */
    FAILED,
    /** Events of its aggregate before it are missing; it goes on by itself when they arrive. */
    GAP,
    /** An event of its aggregate before it is parked; it goes on by itself after that one, or is found to have a gap before it. */
    BEHIND
}
