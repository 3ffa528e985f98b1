package org.houqin.web.problem;

/** Every refusal the gateway itself can answer; the name is the {@code code} that programs may rely on. */
public enum GatewayError {
    UNAUTHENTICATED(401, "Sign in first"),
    CROSS_SITE(403, "This request did not come from the application"),
    NOT_FOUND(404, "Nothing is here"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    BODY_TOO_LARGE(413, "What was sent is too large"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    UNEXPECTED(500, "Something went wrong in the gateway"),
    SERVICE_DOWN(503, "A service cannot be reached"),
    SERVICE_SLOW(503, "A service did not answer in time"),
    SIGN_IN_DOWN(503, "The identity provider cannot be reached");

    private final int status;
    private final String title;

    GatewayError(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** One sentence that is the same for every occurrence. */
    public String title() {
        return title;
    }

    /** Whether trying again later can help, so that the answer names a time. */
    boolean passes() {
        return status == 429 || status == 503;
    }
}
