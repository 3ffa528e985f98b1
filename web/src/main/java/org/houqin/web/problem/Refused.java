package org.houqin.web.problem;

/** A request the gateway will not serve, and why. */
public class Refused extends RuntimeException {

    private final GatewayError error;
    private final long retryAfterSeconds;

    /** A refusal with one sentence for the person who meets it. */
    public Refused(GatewayError error, String detail) {
        this(error, detail, error.passes() ? Problem.RETRY_AFTER_SECONDS : 0);
    }

    private Refused(GatewayError error, String detail, long retryAfterSeconds) {
        super(detail, null, false, false);
        this.error = error;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** A refusal of somebody who comes too often and may come again after so many seconds. */
    public static Refused tooMany(String detail, long retryAfterSeconds) {
        return new Refused(GatewayError.TOO_MANY_REQUESTS, detail, retryAfterSeconds);
    }

    /** How it is answered. */
    public GatewayError error() {
        return error;
    }

    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
