package org.houqin.platform.http;

import org.houqin.platform.problem.RuleViolation;
import org.houqin.platform.problem.StaleVersion;

/** The version a client decided on, from {@code If-Match}; a resource takes it as {@code @HeaderParam("If-Match")}. */
public record IfMatch(Long version) {
    /**
     * Reads the header; {@code *} matches any version.
     *
     * @throws RuleViolation INVALID_INPUT when it is not a tag this API gives out
     */
    public static IfMatch fromString(String header) {
        if ("*".equals(header.trim())) {
            return new IfMatch(null);
        }
        try {
            String tag = header.trim().replaceFirst("^W/", "");
            return new IfMatch(Long.valueOf(tag.substring(1, tag.length() - 1)));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw RuleViolation.invalid("If-Match", "is not an ETag of this API");
        }
    }

    /**
     * Refuses when the client decided on another version; no header means it did not look.
     *
     * @throws RuleViolation STALE_VERSION
     */
    public static void require(IfMatch ifMatch, long version) {
        if (ifMatch != null && ifMatch.version() != null && ifMatch.version() != version) {
            throw new StaleVersion(version);
        }
    }
}
