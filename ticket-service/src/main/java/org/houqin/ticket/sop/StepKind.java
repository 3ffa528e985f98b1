package org.houqin.ticket.sop;

/** What a step asks for. */
public enum StepKind {
    /** That it was done. */
    CHECK,
    /** A number from a meter. */
    READING,
    /** A photo. */
    PHOTO,
    /** Some words. */
    TEXT
}
