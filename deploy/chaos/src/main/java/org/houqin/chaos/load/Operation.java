package org.houqin.chaos.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.houqin.chaos.stack.Service;

/** One write through the API: what was asked, by whom, and what is known of its end. */
public final class Operation {
    /** What is known of it. */
    public enum Outcome {
        /** Under way. */
        OPEN,
        /** Answered with success: it happened, once. */
        DONE,
        /** Answered with a refusal: it did not happen. */
        REFUSED,
        /** Never answered, or answered with trouble: it happened once or not at all. */
        UNKNOWN
    }

    private final long number;
    private final String account;
    private final Service service;
    private final String path;
    private final String key;
    private final JsonNode body;
    private final Effect effect;
    private final Instant sentAt = Instant.now();
    private volatile Instant answeredAt;
    private volatile int attempts;
    private volatile int status;
    private volatile boolean everUnknown;
    private volatile Outcome outcome = Outcome.OPEN;
    private volatile JsonNode answer;

    Operation(long number, String account, Service service, String path, String key, JsonNode body, Effect effect) {
        this.number = number;
        this.account = account;
        this.service = service;
        this.path = path;
        this.key = key;
        this.body = body;
        this.effect = effect;
    }

    void attempted() {
        attempts++;
    }

    /** @param status of the last attempt, 0 when there was no answer */
    void ended(Outcome how, int status, JsonNode answer) {
        this.status = status;
        this.answer = answer;
        this.answeredAt = Instant.now();
        this.outcome = how == Outcome.REFUSED && everUnknown ? Outcome.UNKNOWN : how;
    }

    /** An attempt ended without a clear answer; from now on even a refusal leaves it open whether that one got through. */
    void doubtful() {
        everUnknown = true;
    }

    public long number() {
        return number;
    }

    public String account() {
        return account;
    }

    public Service service() {
        return service;
    }

    public String path() {
        return path;
    }

    public String key() {
        return key;
    }

    JsonNode body() {
        return body;
    }

    public Effect effect() {
        return effect;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Null while under way. */
    public Instant answeredAt() {
        return answeredAt;
    }

    public int attempts() {
        return attempts;
    }

    public int status() {
        return status;
    }

    public Outcome outcome() {
        return outcome;
    }

    public boolean wasDoubtful() {
        return everUnknown;
    }

    public JsonNode answer() {
        return answer;
    }

    @Override
    public String toString() {
        return "operation " + number + " (" + account + " POST " + path + ", key " + key + ")";
    }
}
