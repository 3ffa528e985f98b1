package org.houqin.platform.problem;

/** Somebody asks too often; the answer says when to come again. */
public class TooManyRequests extends RuleViolation {
    private final long seconds;

    /** @param seconds how long to wait */
    public TooManyRequests(String detail, long seconds) {
        super(CommonError.TOO_MANY_REQUESTS, detail);
        this.seconds = Math.max(1, seconds);
    }

    long seconds() {
        return seconds;
    }
}
