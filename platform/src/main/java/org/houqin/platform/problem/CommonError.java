package org.houqin.platform.problem;

/** Refusals every service shares. */
public enum CommonError implements ErrorCode {
    INVALID_INPUT(ErrorCategory.INVALID),
    UNAUTHENTICATED(ErrorCategory.UNAUTHENTICATED),
    FORBIDDEN(ErrorCategory.FORBIDDEN),
    NOT_FOUND(ErrorCategory.NOT_FOUND),
    NOT_SUPPORTED(ErrorCategory.NOT_SUPPORTED),
    CONCURRENT_CHANGE(ErrorCategory.CONFLICT),
    ALREADY_EXISTS(ErrorCategory.CONFLICT),
    NOT_FIRST_IN_LINE(ErrorCategory.CONFLICT),
    IDEMPOTENCY_KEY_REUSED(ErrorCategory.CONFLICT),
    STALE_VERSION(ErrorCategory.STALE),
    TOO_LARGE(ErrorCategory.TOO_LARGE),
    TOO_MANY_REQUESTS(ErrorCategory.TOO_MANY),
    INTERNAL(ErrorCategory.INTERNAL),
    UNAVAILABLE(ErrorCategory.UNAVAILABLE);

    private final ErrorCategory category;

    CommonError(ErrorCategory category) {
        this.category = category;
    }

    @Override
    public ErrorCategory category() {
        return category;
    }
}
