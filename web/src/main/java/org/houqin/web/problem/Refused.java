package org.houqin.web.problem;

/** A request the gateway will not serve, and why. */
public class Refused extends RuntimeException {

    private final GatewayError error;

    /** A refusal with one sentence for the person who meets it. */
    public Refused(GatewayError error, String detail) {
        super(detail, null, false, false);
        this.error = error;
    }

    /** How it is answered. */
    public GatewayError error() {
        return error;
    }
}
