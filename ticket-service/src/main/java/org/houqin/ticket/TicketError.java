package org.houqin.ticket;

import org.houqin.platform.problem.ErrorCategory;
import org.houqin.platform.problem.ErrorCode;

/** Why the ticket service refuses something. */
public enum TicketError implements ErrorCode {
    /** The ticket's state does not allow the command. */
    TICKET_STATE(ErrorCategory.CONFLICT),
    /** The person named is not a technician. */
    NOT_A_TECHNICIAN(ErrorCategory.CONFLICT),
    /** Something still in use lies in it. */
    STILL_IN_USE(ErrorCategory.CONFLICT),
    /** The import is not at the point where this can be done. */
    IMPORT_STATE(ErrorCategory.CONFLICT),
    /** The file is of a kind that is not taken, or cannot be read as what it claims to be. */
    UNSUPPORTED_FILE(ErrorCategory.INVALID),
    /** The person has uploaded more files than they have used. */
    TOO_MANY_UPLOADS(ErrorCategory.CONFLICT);

    private final ErrorCategory category;

    TicketError(ErrorCategory category) {
        this.category = category;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }
}
