package org.houqin.ticket;

import org.houqin.platform.problem.ErrorCategory;
import org.houqin.platform.problem.ErrorCode;

/** Why the ticket service refuses something. */
public enum TicketError implements ErrorCode {
    /** The ticket's state does not allow the command. */
    TICKET_STATE(ErrorCategory.CONFLICT),
    /** The person named is not a technician. */
    NOT_A_TECHNICIAN(ErrorCategory.CONFLICT),
    /** The category asks for a certificate or training that the technician does not hold, or no longer. */
    CERTIFICATE_MISSING(ErrorCategory.CONFLICT),
    /** Something speaks against this technician; it may be overridden with a note. */
    OVERRIDE_NEEDED(ErrorCategory.CONFLICT),
    /** The person is on the ticket already. */
    ALREADY_ON_IT(ErrorCategory.CONFLICT),
    /** The person does not help with the ticket. */
    NOT_A_HELPER(ErrorCategory.CONFLICT),
    /** The technician has not what the ticket takes, or no room for it. */
    NOT_SUITED(ErrorCategory.CONFLICT),
    /** Somebody else took the ticket first. */
    TAKEN(ErrorCategory.CONFLICT),
    /** A mandatory step of the procedure that comes before is not done yet. */
    STEP_ORDER(ErrorCategory.CONFLICT),
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
