package org.houqin.local.stack;

/** How far a part, or the whole stack, has come. */
public enum Phase {
    WAITING,
    STARTING,
    UP,
    RESTARTING,
    STOPPING,
    FAILED
}
