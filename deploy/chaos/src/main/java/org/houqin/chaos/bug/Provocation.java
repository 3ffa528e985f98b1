package org.houqin.chaos.bug;

/** What has to go wrong so that a bug shows. */
public enum Provocation {
    /** Ordinary work is enough. */
    NONE,
    /** Ordinary work is enough, but deadlines have to pass. */
    TIME,
    /** Batches of old messages come once more. */
    OLD_BATCHES,
    /** Later messages overtake earlier ones. */
    REORDERED,
    /** The service is killed while it works. */
    KILLED,
    /** Nobody reaches the broker for a while. */
    BROKER_AWAY,
    /** The service stands still while a second process of it works. */
    FROZEN_BESIDE_PEER
}
