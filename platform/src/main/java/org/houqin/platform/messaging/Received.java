package org.houqin.platform.messaging;

/** An event to be applied. */
public record Received<T>(T payload, Envelope event) {
    /** The same event, read as something else. */
    public <R> Received<R> with(R other) {
        return new Received<>(other, event);
    }

    /** From here on, what is put into the outbox names this event as its cause. */
    public void isCause() {
        Causation.set(event);
    }
}
