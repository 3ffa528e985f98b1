package org.houqin.feedback;

import org.houqin.platform.problem.ErrorCategory;
import org.houqin.platform.problem.ErrorCode;

/** Refusals of this service. */
public enum FeedbackError implements ErrorCode {
    /** The survey has its answer; there is only one. */
    SURVEY_ANSWERED,
    /** The survey is over: too late, or the ticket was reopened since. */
    SURVEY_EXPIRED;

    @Override
    public ErrorCategory category() {
        return ErrorCategory.CONFLICT;
    }
}
