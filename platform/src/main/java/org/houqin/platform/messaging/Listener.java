package org.houqin.platform.messaging;

/** Takes in the events of others. The inbox finds each of them by itself, whether anything has come in since the start or not. */
public interface Listener {
    /** What is wanted, and what is done with it; the same each time. */
    EventHandlers handlers();
}
