package org.houqin.feedback.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a survey's link: 256 random bits, known only to the mail; we keep its hash. */
public final class SurveyToken {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String value;

    private SurveyToken(String value) {
        this.value = value;
    }

    /** A token nobody has seen yet. */
    public static SurveyToken next() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new SurveyToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** A token as somebody brings it, genuine or not. */
    public static SurveyToken of(String value) {
        return new SurveyToken(value);
    }

    /** The token itself, for the link only. */
    public String value() {
        return value;
    }

    /** SHA-256 of the token, the only form that is stored. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the token: it must not reach a log. */
    @Override
    public String toString() {
        return "SurveyToken[…]";
    }
}
