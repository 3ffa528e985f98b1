package org.houqin.feedback.invitation;

import java.time.Instant;

/** The life of an invitation: it ends once, answered or not. */
public enum InvitationStatus {
    OPEN,
    ANSWERED,
    EXPIRED;

    /** What this stored status amounts to at a moment: an open one past its time is expired, told or not. */
    public InvitationStatus at(Instant moment, Instant expiresAt) {
        return this == OPEN && !moment.isBefore(expiresAt) ? EXPIRED : this;
    }
}
