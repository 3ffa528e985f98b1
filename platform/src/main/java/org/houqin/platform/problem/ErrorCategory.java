package org.houqin.platform.problem;

/** What kind of refusal an {@link ErrorCode} is, and the HTTP status it is told with. */
public enum ErrorCategory {
    INVALID(400, "The request is not valid"),
    UNAUTHENTICATED(401, "Sign in first"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    NOT_SUPPORTED(405, "Not supported"),
    CONFLICT(409, "The rules do not allow this now"),
    STALE(412, "It has changed since you looked"),
    TOO_LARGE(413, "Too large"),
    TOO_MANY(429, "Too many requests"),
    INTERNAL(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Not available at the moment");

    private final int status;
    private final String title;

    ErrorCategory(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** HTTP status code. */
    public int status() {
        return status;
    }

    /** Short, constant title of the problem. */
    public String title() {
        return title;
    }
}
