package org.houqin.local;

/** Something a person has to know or do; its message is shown as it is, without a stack trace. */
public final class Trouble extends RuntimeException {
    public Trouble(String message) {
        super(message);
    }

    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
