package org.houqin.platform.problem;

/** The thing has changed since the version that was decided on; the answer's {@code ETag} says which version it is now. */
public class StaleVersion extends RuleViolation {
    private final long current;

    /** @param current the version it has now */
    public StaleVersion(long current) {
        super(CommonError.STALE_VERSION, "It is at version " + current + " now; look again before deciding.");
        this.current = current;
    }

    long current() {
        return current;
    }
}
