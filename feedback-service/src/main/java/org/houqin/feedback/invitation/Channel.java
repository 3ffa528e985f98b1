package org.houqin.feedback.invitation;

/** The way somebody is asked. */
public enum Channel {
    /** A mail with a link that needs no sign-in. */
    EMAIL,
    /** Only inside the application. */
    IN_APP
}
