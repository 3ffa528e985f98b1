package org.houqin.ticket.attachment;

/** What a file shows of its ticket. */
public enum AttachmentKind {
    REPORT,
    COMMENT,
    BEFORE,
    AFTER,
    STEP,
    SIGNATURE;

    /** Whether it may be something else than a picture. */
    boolean takesDocuments() {
        return this == REPORT || this == COMMENT;
    }
}
