package org.houqin.platform.http;

/** A view of one thing that changes; its version goes out as {@code ETag}. */
public interface Versioned {
    /** Grows with every change. */
    long version();
}
